package kz.dalel.proof.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.dalel.proof.Entry;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.report.Finding;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;

/** Checks a proof bundle without asking anybody; used once. */
public final class BundleVerification {
    /** The act by which an entry says that another was erased; detail {@code commitment} says which. */
    private static final String ERASED = "custody.entryErased";

    private final Bundle bundle;
    private final BundleHead head;
    private final Trust trust;
    private final Report report = new Report();
    private final Map<Long, Entry> proved = new TreeMap<>();

    private BundleVerification(Bundle bundle, Trust trust) throws IOException {
        this.bundle = bundle;
        this.head = bundle.head();
        this.trust = trust;
    }

    /**
     * Checks a bundle.
     *
     * @param subject what it has to be about; empty when whatever it states will do
     * @throws IOException if the file is no zip or cannot be read
     * @throws NotProved with {@link Fault#MALFORMED} if it is no bundle
     */
    public static Report of(Path file, Trust trust, Optional<String> subject) throws IOException {
        try (Bundle bundle = Bundle.open(file)) {
            BundleVerification verification = new BundleVerification(bundle, trust);
            verification.all(subject);
            return verification.report;
        }
    }

    private void all(Optional<String> subject) throws IOException {
        if (subject.isPresent() && !subject.get().equals(head.subject()))
            report.add(Fault.SUBJECT_OTHER, head.subject(), subject.get());
        Note note = bundle.checkpoint();
        List<BundledEntry> entries = bundle.entries();
        List<BundledTimestamp> timestamps = bundle.timestamps();
        VerifierKey stated = stated();
        try {
            Checkpoint checkpoint = trust.open(note, Optional.of(stated), report);
            if (checkpoint.size() != head.size()) report.add(Fault.SIZE_OTHER, head.size(), checkpoint.size());
            check(entries, checkpoint);
            timestamps.forEach(timestamp -> stamped(timestamp, checkpoint));
        } catch (NotProved notSigned) {
            report.add(notSigned);
        }
        limits();
    }

    /** The key that the bundle names; only a pinned one proves who signed. */
    private VerifierKey stated() {
        try {
            return VerifierKey.parse(head.log());
        } catch (IllegalArgumentException noKey) {
            NotProved fault = new NotProved(Fault.MALFORMED, "bundle.json", noKey.getMessage());
            fault.initCause(noKey);
            throw fault;
        }
    }

    private void check(List<BundledEntry> entries, Checkpoint checkpoint) throws IOException {
        Map<Long, String> erased = new TreeMap<>();
        for (BundledEntry entry : entries) {
            if (placed(entry, checkpoint)) told(entry, erased);
        }
        erased.forEach(this::erased);
        for (String sha256 : bundle.contents()) content(sha256);
    }

    private void stamped(BundledTimestamp timestamp, Checkpoint checkpoint) {
        try {
            timestamp.tell(checkpoint, trust.authorities(), report);
        } catch (NotProved worthless) {
            report.add(worthless);
        }
    }

    private boolean placed(BundledEntry entry, Checkpoint checkpoint) {
        try {
            entry.demandPlace(checkpoint.size(), checkpoint.root());
            return true;
        } catch (NotProved elsewhere) {
            report.add(elsewhere);
            return false;
        }
    }

    private void told(BundledEntry bundled, Map<Long, String> erased) {
        long index = bundled.index();
        try {
            Optional<Entry> found = bundled.entry();
            if (found.isEmpty()) erased.put(index, bundled.commitment());
            else if (isStranger(found.get()))
                report.add(Fault.ENTRY_STRANGE, index, found.get().subject(), head.subject());
            else include(index, found.get());
        } catch (IllegalArgumentException malformed) {
            report.add(Fault.ENTRY_MALFORMED, index, malformed.getMessage());
        }
    }

    private void include(long index, Entry entry) {
        proved.put(index, entry);
        report.add(Finding.ENTRY_INCLUDED, index, entry.time(), entry.action(), entry.actor());
    }

    /** A request is told by the entries of all that belongs to it. */
    private boolean isStranger(Entry entry) {
        boolean belongs = entry.request()
                .filter(number -> head.subject().equals("request:" + number))
                .isPresent();
        return !belongs && !entry.subject().equals(head.subject());
    }

    private void erased(long index, String commitment) {
        proved.entrySet().stream()
                .filter(act -> act.getValue().action().equals(ERASED))
                .filter(act -> commitment.equals(act.getValue().details().get("commitment")))
                .findFirst()
                .ifPresentOrElse(
                        act -> report.add(
                                Finding.ENTRY_ERASED,
                                index,
                                act.getValue().details().getOrDefault("actNumber", "?"),
                                act.getValue().details().getOrDefault("actDate", "?"),
                                act.getKey()),
                        () -> report.add(Finding.ENTRY_WITHHELD, index));
    }

    private void content(String sha256) throws IOException {
        String actual = digest(sha256);
        if (!actual.equals(sha256)) {
            report.add(Fault.CONTENT_ALTERED, sha256, actual);
            return;
        }
        proved.entrySet().stream()
                .filter(entry -> names(entry.getValue(), sha256))
                .findFirst()
                .ifPresentOrElse(
                        entry -> report.add(Finding.CONTENT_UNALTERED, sha256, entry.getKey()),
                        () -> report.add(Fault.CONTENT_UNMENTIONED, sha256));
    }

    private static boolean names(Entry entry, String sha256) {
        return entry.before().filter(sha256::equals).isPresent()
                || entry.after().filter(sha256::equals).isPresent()
                || entry.details().containsValue(sha256);
    }

    private String digest(String sha256) throws IOException {
        try (InputStream bytes = bundle.content(sha256);
                DigestInputStream digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private void limits() {
        report.add(Finding.LIMIT_COMPLETE, head.subject());
        report.add(Finding.LIMIT_BEFORE);
        report.add(Finding.LIMIT_TRUTH);
        if (bundle.contents().isEmpty()) report.add(Finding.LIMIT_CONTENT);
    }
}
