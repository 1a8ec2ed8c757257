package kz.dalel.proof.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.dalel.proof.Entry;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Unfit;
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

    private static final Set<String> ACT = Set.of("actNumber", "actDate");

    private final Bundle bundle;
    private final BundleHead head;
    private final Trust trust;
    private final Report report = new Report();
    private final Map<Long, Entry> proved = new TreeMap<>();
    private boolean unread;

    private BundleVerification(Bundle bundle, Trust trust) throws IOException {
        this.bundle = bundle;
        this.head = bundle.head();
        this.trust = trust;
    }

    /**
     * Checks a bundle, or the one that stands beside a certificate in a zip.
     *
     * @param subject what it has to be about; empty when whatever it states will do
     * @throws IOException if there is no such file, or it cannot be read
     * @throws NotProved with {@link Fault#MALFORMED} if it is no bundle; where only an entry or a content of it cannot be
     *     read, the report says so
     */
    public static Report of(Path file, Trust trust, Optional<String> subject) throws IOException {
        Optional<CertifiedBundle> certified = CertifiedBundle.in(file);
        if (certified.isEmpty()) return ofBundle(file, trust, subject);
        try (CertifiedBundle inside = certified.get()) {
            Report report = ofBundle(inside.file(), trust, subject);
            report.add(Finding.LIMIT_CERTIFICATE, digest(Files.newInputStream(inside.file())));
            return report;
        }
    }

    private static Report ofBundle(Path file, Trust trust, Optional<String> subject) throws IOException {
        try (Bundle bundle = Bundle.open(file)) {
            BundleVerification verification = new BundleVerification(bundle, trust);
            verification.all(subject);
            return verification.report;
        }
    }

    private void all(Optional<String> subject) throws IOException {
        Note note = bundle.checkpoint();
        Checkpoint.read(note.text()); // what is no checkpoint is not read, whoever signed it
        if (subject.isPresent() && !subject.get().equals(head.subject()))
            report.add(Fault.SUBJECT_OTHER, head.subject(), subject.get());
        List<BundledEntry> entries = entries();
        try {
            Checkpoint checkpoint = trust.open(note, Optional.of(VerifierKey.parse(head.log())), report);
            if (checkpoint.size() != head.size()) report.add(Fault.SIZE_OTHER, head.size(), checkpoint.size());
            check(entries, checkpoint);
            for (long size : bundle.stamped()) stamped(size, checkpoint);
        } catch (NotProved notSigned) {
            report.add(notSigned);
        }
        limits();
    }

    /** Those that can be read. */
    private List<BundledEntry> entries() throws IOException {
        List<BundledEntry> entries = new ArrayList<>();
        for (long index : bundle.indexes()) {
            try {
                entries.add(bundle.entry(index));
            } catch (NotProved unreadable) {
                report.add(unreadable);
                unread = true;
            }
        }
        return entries;
    }

    private void check(List<BundledEntry> entries, Checkpoint checkpoint) throws IOException {
        Map<Long, String> erased = new TreeMap<>();
        for (BundledEntry entry : entries) told(entry, placed(entry, checkpoint), erased);
        erased.forEach(this::erased);
        for (String sha256 : bundle.contents()) readable(sha256);
    }

    private void stamped(long size, Checkpoint checkpoint) throws IOException {
        try {
            bundle.timestamp(size).tell(checkpoint, trust.authorities(), report);
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

    private void told(BundledEntry bundled, boolean placed, Map<Long, String> erased) {
        long index = bundled.index();
        try {
            Optional<Entry> found = bundled.entry();
            if (!placed) return;
            if (found.isEmpty()) erased.put(index, bundled.commitment());
            else if (isStranger(found.get()))
                report.add(Fault.ENTRY_STRANGE, index, found.get().subject(), head.subject());
            else include(index, found.get());
        } catch (Unfit malformed) {
            report.add(Fault.ENTRY_MALFORMED, index, malformed.reason());
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
                .filter(act -> act.getKey() > index && isErasure(act.getValue(), commitment))
                .findFirst()
                .ifPresentOrElse(
                        act -> report.add(
                                Finding.ENTRY_ERASED,
                                index,
                                act.getValue().details().get("actNumber"),
                                act.getValue().details().get("actDate"),
                                act.getKey()),
                        () -> report.add(Finding.ENTRY_WITHHELD, index));
    }

    /** An act that names neither its number and date nor its scan is none. */
    private static boolean isErasure(Entry act, String commitment) {
        return act.action().equals(ERASED)
                && commitment.equals(act.details().get("commitment"))
                && act.details().keySet().containsAll(ACT)
                && act.after().isPresent();
    }

    private void readable(String sha256) throws IOException {
        try {
            content(sha256);
        } catch (NotProved unreadable) {
            report.add(unreadable);
        }
    }

    private void content(String sha256) throws IOException {
        String actual = digest(bundle.content(sha256));
        if (!actual.equals(sha256)) {
            report.add(Fault.CONTENT_ALTERED, sha256, actual);
            return;
        }
        proved.entrySet().stream()
                .filter(entry -> names(entry.getValue(), sha256))
                .findFirst()
                .ifPresentOrElse(
                        entry -> report.add(Finding.CONTENT_UNALTERED, sha256, entry.getKey()),
                        () -> unmentioned(sha256));
    }

    /** What cannot be read might have spoken of it. */
    private void unmentioned(String sha256) {
        if (unread) report.add(Finding.CONTENT_OPEN, sha256);
        else report.add(Fault.CONTENT_UNMENTIONED, sha256);
    }

    private static boolean names(Entry entry, String sha256) {
        return entry.before().filter(sha256::equals).isPresent()
                || entry.after().filter(sha256::equals).isPresent()
                || entry.details().containsValue(sha256);
    }

    /** Reads the bytes to their end, and closes them. */
    private static String digest(InputStream content) throws IOException {
        try (InputStream bytes = content;
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
