package kz.dalel.upload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import kz.dalel.kernel.Refusal;

/**
 * Receives files in parts, each from its owner only, and hands them over to cases. Bytes are read and written outside
 * transactions; after each step of 64 MiB they are forced to the disk and recorded, so that an interrupted upload goes on
 * from there.
 */
@Stateless
@RolesAllowed("**")
public class Uploads {
    private static final long STEP = 64L << 20;

    @Inject
    UploadLedger ledger;

    @Inject
    Staging staging;

    @Inject
    UploadLocks locks;

    @Inject
    UploadSettings settings;

    @Inject
    Claims claims;

    /** The largest accepted upload in bytes. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long largest() {
        return settings.largest();
    }

    /** Announces an upload of the caller; too large beyond the operator's limit. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UploadSheet open(UploadWish wish) {
        if (wish.length() > settings.largest()) throw Refusal.tooLarge(settings.largest());
        return ledger.open(wish);
    }

    /** How far an upload of the caller is; not found when it is another's. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UploadSheet sheet(String id) {
        return ledger.sheet(id);
    }

    /**
     * Appends bytes at {@code offset}, which must be the number received so far. Conflict when it is not, when another call
     * is writing, or when the connection broke (what came is kept); too large when more comes than was announced; invalid
     * when the whole is not what was announced.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UploadSheet append(String id, long offset, InputStream bytes) {
        return locks.alone(id, () -> {
            UploadSheet upload = ledger.sheet(id);
            if (upload.received() != offset) throw Refusal.conflict("upload.offset", upload.received());
            UploadSheet after = upload.complete() ? upload : receive(upload, bytes);
            ledger.check(id);
            return after;
        });
    }

    private UploadSheet receive(UploadSheet before, InputStream bytes) {
        UploadSheet upload = before;
        Appended step;
        do {
            step = staging.append(upload, bytes, STEP);
            upload = ledger.record(upload.id(), upload.received(), step);
        } while (step.ending() == Appended.Ending.MORE);
        if (step.ending() == Appended.Ending.BROKEN) throw Refusal.conflict("upload.interrupted", upload.received());
        return upload;
    }

    /** Ends an upload of the caller and forgets its bytes; conflict when a case has it. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void remove(String id) {
        locks.alone(id, () -> {
            ledger.remove(id);
            staging.remove(id);
            return id;
        });
    }

    /**
     * Makes a complete upload of the caller an object of the case, in the caller's transaction. The same claim again gets the
     * same answer; conflict when it is incomplete or another case has it, invalid when it is not what was announced.
     */
    public Stored claim(String id, String request) {
        return claims.claim(id, request);
    }
}
