package kz.dalel.upload;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.dalel.kernel.Refusal;

/** The rows of uploads without a database; a record counts only once it was made, as after a commit. */
final class LedgerInMemory extends UploadLedger {
    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private final ConcurrentMap<String, Upload> rows = new ConcurrentHashMap<>();

    @Override
    public UploadSheet open(UploadWish wish) {
        Upload upload = new Upload("owner", wish, NOW);
        rows.put(upload.sheet().id(), upload);
        return upload.sheet();
    }

    @Override
    public UploadSheet sheet(String id) {
        return row(id).sheet();
    }

    @Override
    public UploadSheet record(String id, long before, Appended step) {
        row(id).record(before, step, NOW);
        return row(id).sheet();
    }

    @Override
    public void check(String id) {
        row(id).mustBeAsAnnounced();
    }

    @Override
    public void remove(String id) {
        row(id).mustBeFree();
        rows.remove(id);
    }

    Upload row(String id) {
        Upload upload = rows.get(id);
        if (upload == null) throw Refusal.notFound("upload.unknown");
        return upload;
    }
}
