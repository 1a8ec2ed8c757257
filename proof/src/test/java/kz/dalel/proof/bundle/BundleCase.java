package kz.dalel.proof.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kz.dalel.proof.Entry;
import kz.dalel.proof.EntryDraft;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.report.Line;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;
import kz.dalel.proof.report.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A bundle of seven entries of a longer log, of which one was erased, taken apart so that a test can forge it. */
abstract class BundleCase {
    static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    static final SignerKey WITNESS = TestLog.signer("court.kz/witness");
    static final VerifierKey WITNESS_KEY = WITNESS.verifier(Algorithm.COSIGNATURE);

    @TempDir
    Path home;

    final TestLog log = TestLog.of(4);
    final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeEach
    void the_center_writes_a_bundle() throws IOException {
        log.append(draft("exhibit.registered").after(SHA256_OF_ABC).entry());
        log.append(draft("custody.entryErased")
                .detail("commitment", HexFormat.of().formatHex(log.commitments().get(2)))
                .after("0".repeat(64))
                .detail("actNumber", "17-Ө")
                .detail("actDate", "2026-11-20")
                .entry());
        log.append(TestLog.read(6));
        for (int i = 0; i < 300; i++) log.append(TestLog.read(1000 + i));
        Note note = log.note().with(Cosignature.sign(log.note().text(), WITNESS, 1_795_000_000));
        Path zip = home.resolve("true.zip");
        BundleHead head = new BundleHead(
                TestLog.SUBJECT, log.commitments().size(), log.vkey().format(), List.of(WITNESS_KEY.format()));
        write(zip, head, note);
        read(zip);
    }

    void detected(String key, Object... facts) throws IOException {
        Report report = verify();
        assertThat(report.outcome()).isEqualTo(Outcome.SOMETHING_FALSE);
        assertThat(report.lines()).contains(new Line(Verdict.FALSE, key, List.of(facts)));
    }

    void write(Path zip, BundleHead head, Note note) throws IOException {
        try (BundleWriter writer = new BundleWriter(Files.newOutputStream(zip), head, note)) {
            for (int i = 0; i < 7; i++) {
                if (i == 2) writer.erased(i, log.commitments().get(i), log.inclusion(i));
                else writer.entry(i, log.entry(i), log.nonce(i), log.inclusion(i));
            }
            writer.content(SHA256_OF_ABC, new ByteArrayInputStream("abc".getBytes(UTF_8)));
        }
    }

    Report verify() throws IOException {
        return BundleVerification.of(zip(), trust(), Optional.empty());
    }

    Trust trust() {
        return Trust.in(List.of(log.vkey()), List.of(WITNESS_KEY));
    }

    void without(int index) {
        files.keySet().removeIf(name -> name.startsWith("entries/" + index + "."));
    }

    byte[] proof(int index) {
        return proof(log, index);
    }

    static byte[] proof(TestLog log, int index) {
        StringBuilder lines = new StringBuilder();
        log.inclusion(index).forEach(hash -> lines.append(hash.base64()).append('\n'));
        return lines.toString().getBytes(UTF_8);
    }

    String text(String name) {
        return new String(files.get(name), UTF_8);
    }

    static EntryDraft draft(String action) {
        Entry entry = TestLog.read(5);
        return new EntryDraft(entry.time())
                .actor(entry.actor(), entry.role())
                .action(action, entry.subject())
                .reason("cpc.221.5");
    }

    static List<String> keys(Report report, Verdict verdict) {
        return report.lines().stream()
                .filter(line -> line.verdict() == verdict)
                .map(Line::key)
                .toList();
    }

    void read(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList())
                files.put(entry.getName(), file.getInputStream(entry).readAllBytes());
        }
    }

    Path zip() throws IOException {
        Path zip = home.resolve("tried.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }
}
