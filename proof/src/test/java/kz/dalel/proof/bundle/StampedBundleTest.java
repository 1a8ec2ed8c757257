package kz.dalel.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kz.dalel.proof.ExampleKeys;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.report.Line;
import kz.dalel.proof.report.LogPin;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;
import kz.dalel.proof.report.Verdict;
import kz.dalel.proof.stamp.Authorities;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.tree.MerkleTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of the document was stamped at two entries, grew by three, and its first entry is proved. */
class StampedBundleTest {
    private static final Path STAMPS = Path.of("src/test/resources/kz/dalel/proof/stamp");

    @TempDir
    Path home;

    private final TestLog log = ExampleKeys.exampleLog();
    private final Note stamped = log.note();

    StampedBundleTest() {
        for (int i = 0; i < 3; i++) log.append(TestLog.read(i));
    }

    @Test
    void a_stamp_of_a_trusted_authority_is_told_with_its_time() throws IOException {
        Report report = verified("rsa", stamped.bytes(), proof(), "root");

        assertThat(report.outcome()).as(report.lines().toString()).isEqualTo(Outcome.ALL_PROVED);
        assertThat(report.lines())
                .contains(new Line(
                        Verdict.PROVED,
                        "timestamp.believed",
                        List.of(2L, Instant.parse("2026-11-27T13:23:12Z"), "CN=Example TSA,O=Example,C=KZ")));
    }

    @Test
    void a_stamp_of_somebody_else_is_said_to_prove_nothing() throws IOException {
        for (Optional<String> trusted : List.of(Optional.of("other"), Optional.<String>empty())) {
            Report report = verified("rsa", stamped.bytes(), proof(), trusted.orElse(null));

            assertThat(report.outcome()).isEqualTo(Outcome.ALL_PROVED);
            assertThat(BundleCase.keys(report, Verdict.LIMIT)).contains("timestamp.untrusted");
        }
    }

    @Test
    void a_stamp_that_this_program_cannot_check_is_neither_proved_nor_false() throws IOException {
        Report report = verified("sha1", stamped.bytes(), proof(), "root");

        assertThat(report.outcome()).isEqualTo(Outcome.ALL_PROVED);
        assertThat(BundleCase.keys(report, Verdict.LIMIT)).contains("timestamp.unchecked");
    }

    @Test
    void what_does_not_hold_is_false() throws IOException {
        Note witnessed = stamped.with(log.key().sign("another\n"));
        assertThat(faults("rsa", witnessed.bytes(), proof())).containsExactly("timestamp.other");
        assertThat(faults("noess", stamped.bytes(), proof())).containsExactly("timestamp.forged");
        assertThat(faults("rsa", log.note().bytes(), proof())).containsExactly("size.other");
        assertThat(faults("rsa", stamped.bytes(), List.of())).containsExactly("consistency.length");
        assertThat(faults("rsa", stamped.bytes(), List.of(Hash.EMPTY, Hash.EMPTY)))
                .containsExactly("consistency.root");
    }

    @Test
    void what_cannot_be_read_is_said_to_be_so() throws IOException {
        Report report = verified("refused", stamped.bytes(), proof(), "root");

        assertThat(report.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(BundleCase.keys(report, Verdict.UNREADABLE)).containsExactly("malformed");
        assertThat(BundleCase.keys(report, Verdict.PROVED)).contains("entry.included");
    }

    @Test
    void a_stamp_of_which_a_file_is_missing_cannot_be_read() throws IOException {
        Path zip = zip("rsa", stamped.bytes(), proof());
        Path cut = home.resolve("cut.zip");
        try (ZipFile from = new ZipFile(zip.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(cut))) {
            for (ZipEntry each : from.stream().toList()) {
                if (each.getName().equals("timestamps/2.tsr")) continue;
                to.putNextEntry(new ZipEntry(each.getName()));
                from.getInputStream(each).transferTo(to);
            }
        }

        Report report = BundleVerification.of(cut, trust(null), Optional.empty());

        assertThat(report.lines())
                .filteredOn(line -> line.verdict() == Verdict.UNREADABLE)
                .extracting(Line::facts)
                .singleElement()
                .satisfies(facts -> assertThat(facts.get(0)).isEqualTo("timestamps/2.tsr"));
    }

    private List<String> faults(String stamp, byte[] bytes, List<Hash> proof) throws IOException {
        Report report = verified(stamp, bytes, proof, "root");
        assertThat(report.outcome()).isEqualTo(Outcome.SOMETHING_FALSE);
        return BundleCase.keys(report, Verdict.FALSE);
    }

    private Report verified(String stamp, byte[] bytes, List<Hash> proof, String trusted) throws IOException {
        return BundleVerification.of(zip(stamp, bytes, proof), trust(trusted), Optional.empty());
    }

    private Trust trust(String authority) throws IOException {
        return new Trust(List.of(LogPin.always(log.vkey())), List.of(), 0)
                .with(authority == null ? Authorities.NONE : Authorities.read(STAMPS.resolve(authority + ".pem")));
    }

    private Path zip(String stamp, byte[] bytes, List<Hash> proof) throws IOException {
        Path zip = home.resolve("stamped.zip");
        BundleHead head = new BundleHead(TestLog.SUBJECT, 5, log.vkey().format(), List.of());
        try (BundleWriter writer = new BundleWriter(Files.newOutputStream(zip), head, log.note())) {
            writer.entry(0, log.entry(0), log.nonce(0), log.inclusion(0));
            writer.timestamp(2, bytes, Files.readAllBytes(STAMPS.resolve(stamp + ".tsr")), proof);
        }
        return zip;
    }

    /** That the tree of five continues the tree of two. */
    private List<Hash> proof() {
        return MerkleTree.consistency(2, 5, log.hashes());
    }
}
