package kz.dalel.proof.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.report.Line;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;
import kz.dalel.proof.report.Verdict;
import org.junit.jupiter.api.Test;

class AuditTest extends AuditCase {

    @Test
    void a_true_log_is_whole() throws IOException {
        Report report = audit(Optional.empty());

        assertThat(report.outcome()).isEqualTo(Outcome.ALL_PROVED);
        assertThat(report.lines()).contains(new Line(Verdict.PROVED, "log.whole", List.of(600L, 4L)));
    }

    @Test
    void a_true_log_continues_each_earlier_checkpoint() throws IOException {
        for (int earlier : new int[] {0, 1, 255, 256, 257, 512, 600}) {
            Report report = audit(Optional.of(earlier(earlier)));

            assertThat(report.outcome()).isEqualTo(Outcome.ALL_PROVED);
            assertThat(report.lines())
                    .contains(new Line(Verdict.PROVED, "log.continued", List.of((long) earlier, 600L)));
        }
    }

    @Test
    void an_altered_entry_is_detected() throws IOException {
        Note signed = log.note();
        log.commitments().get(300)[0] ^= 1;
        log.publish(home, signed);

        found(audited(Optional.empty()), "log.root", 600L);
    }

    @Test
    void an_inserted_entry_is_detected() throws IOException {
        log.publish(home);
        Note signed = log.note();
        log.commitments().add(300, new byte[32]);
        log.commitments().remove(SIZE);
        log.publish(home, signed);

        found(audited(Optional.empty()), "log.root", 600L);
    }

    @Test
    void reordered_entries_are_detected() throws IOException {
        Note signed = log.note();
        byte[] first = log.commitments().set(300, log.commitments().get(301));
        log.commitments().set(301, first);
        log.publish(home, signed);

        found(audited(Optional.empty()), "log.root", 600L);
    }

    @Test
    void a_tail_cut_together_with_the_checkpoint_is_detected_by_an_earlier_one() throws IOException {
        Note earlier = log.note();
        log.commitments().subList(500, SIZE).clear();
        log.publish(home);

        found(audited(Optional.of(earlier)), "consistency.shrunk", 600L, 500L);
    }

    @Test
    void an_altered_tile_is_named_with_the_hash() throws IOException {
        log.publish(home);
        Path tile = home.resolve("tile/0/001");
        byte[] hashes = Files.readAllBytes(tile);
        hashes[44 * 32 + 5] ^= 1;
        Files.write(tile, hashes);

        found(audited(Optional.empty()), "tile.altered", "tile/0/001", 300L);
        assertThat(audited(Optional.empty()).lines()).extracting(Line::key).doesNotContain("log.whole");
    }

    @Test
    void history_rewritten_and_signed_anew_by_the_log_itself_is_detected_by_an_earlier_checkpoint() throws IOException {
        Note earlier = earlier(400);
        log.commitments().get(300)[0] ^= 1;
        log.publish(home);

        assertThat(audited(Optional.empty()).outcome()).isEqualTo(Outcome.ALL_PROVED);
        found(audited(Optional.of(earlier)), "consistency.old-root", 400L, 600L);
    }

    @Test
    void and_by_the_missing_signature_of_a_witness() throws IOException {
        SignerKey witness = TestLog.signer("court.kz/witness");
        Trust both = Trust.in(List.of(log.vkey()), List.of(witness.verifier(Algorithm.COSIGNATURE)));
        Note signed = log.note().with(Cosignature.sign(log.note().text(), witness, 1_795_000_000));
        PublishedLog place = PublishedLog.of(log.publish(home, signed).toString());
        assertThat(Audit.of(place, both, Optional.empty()).outcome()).isEqualTo(Outcome.ALL_PROVED);

        log.commitments().get(300)[0] ^= 1;
        log.publish(home);

        found(Audit.of(place, both, Optional.empty()), "quorum.missed", 0, 1);
    }

    @Test
    void without_a_key_of_the_log_all_is_checked_but_who_signed() throws IOException {
        log.publish(home);
        Trust nobody = Trust.in(List.of(), List.of());

        Report report = Audit.of(PublishedLog.of(home.toString()), nobody, Optional.of(earlier(400)));

        assertThat(report.outcome()).isEqualTo(Outcome.NOT_ALL_PROVED);
        assertThat(report.lines())
                .extracting(Line::key)
                .contains("key.absent", "witness.unpinned", "log.whole", "log.continued")
                .doesNotContain("checkpoint.signed");
        flip(home.resolve("tile/0/000"), 0);
        found(Audit.of(PublishedLog.of(home.toString()), nobody, Optional.empty()), "tile.altered", "tile/0/000", 0L);
    }

    @Test
    void a_kept_checkpoint_needs_the_log_and_no_witness_but_nobody_may_have_forged_one() throws IOException {
        SignerKey witness = TestLog.signer("court.kz/witness");
        Trust one = Trust.in(List.of(log.vkey()), List.of(witness.verifier(Algorithm.COSIGNATURE)));
        Note signed = log.note().with(Cosignature.sign(log.note().text(), witness, 1));
        PublishedLog place = PublishedLog.of(log.publish(home, signed).toString());
        Note kept = earlier(400);

        assertThat(Audit.of(place, one, Optional.of(kept)).outcome()).isEqualTo(Outcome.ALL_PROVED);
        Note forged = kept.with(Cosignature.sign("another text\n", witness, 1));
        refused(Audit.of(place, one, Optional.of(forged)), "signature.forged");
        Note unsigned = new Note(kept.text(), List.of(Cosignature.sign(kept.text(), witness, 1)));
        refused(Audit.of(place, one, Optional.of(unsigned)), "signature.missing");
        TestLog other = new TestLog(TestLog.signer("dalel.kz/other"));
        Trust both = Trust.in(List.of(log.vkey(), other.vkey()), List.of(), 0);
        refused(Audit.of(place, both, Optional.of(other.note())), "other.log");
    }

    private static void refused(Report report, String key) {
        assertThat(report.outcome()).isEqualTo(Outcome.SOMETHING_FALSE);
        assertThat(report.lines())
                .filteredOn(line -> line.key().equals("kept.refused"))
                .singleElement()
                .satisfies(line -> assertThat((NotProved) line.facts().get(0)).hasMessageStartingWith(key));
    }
}
