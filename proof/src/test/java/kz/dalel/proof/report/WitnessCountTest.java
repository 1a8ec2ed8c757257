package kz.dalel.proof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.OtherTimes;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many witnesses there are, and what their lines and those of the log are worth. */
class WitnessCountTest {
    private static final String COURT_NAME = "court.kz/witness";

    private final TestLog log = TestLog.of(3);
    private final SignerKey courtSigner = TestLog.signer(COURT_NAME);
    private final SignerKey rotatedSigner = TestLog.signer(COURT_NAME);
    private final SignerKey otherSigner = TestLog.signer("other.kz/witness");
    private final VerifierKey court = courtSigner.verifier(Algorithm.COSIGNATURE);
    private final VerifierKey rotated = rotatedSigner.verifier(Algorithm.COSIGNATURE);
    private final VerifierKey other = otherSigner.verifier(Algorithm.COSIGNATURE);
    private final Report report = new Report();

    @Test
    void a_witness_pinned_twice_is_one_witness() {
        assertThatThrownBy(() -> Trust.in(List.of(log.vkey()), List.of(court, court), 2))
                .isInstanceOf(Unfit.class)
                .hasMessage("a quorum of 2 cannot be reached, known witnesses: 1");
        assertThat(Trust.in(List.of(log.vkey()), List.of(court, court)).witnesses())
                .containsExactly(court);
    }

    @Test
    void both_keys_of_a_witness_that_changed_its_key_count_once() {
        Note both = signed(courtSigner).with(Cosignature.sign(log.note().text(), rotatedSigner, 2));
        Trust one = Trust.in(List.of(log.vkey()), List.of(court, rotated, other), 1);
        Trust two = Trust.in(List.of(log.vkey()), List.of(court, rotated, other), 2);

        one.open(both, Optional.empty(), report);
        assertThat(report.outcome()).isEqualTo(Outcome.ALL_PROVED);
        two.open(both, Optional.empty(), report);
        assertThat(report.lines()).contains(new Line(Verdict.FALSE, "quorum.missed", List.of(1, 2)));
    }

    @Test
    void either_key_of_a_witness_will_do_and_a_false_line_of_either_will_not() {
        Trust trust = Trust.in(List.of(log.vkey()), List.of(court, rotated));

        trust.open(signed(rotatedSigner), Optional.empty(), report);
        assertThat(report.outcome()).isEqualTo(Outcome.ALL_PROVED);
        Note other = signed(courtSigner).with(Cosignature.sign("another text\n", rotatedSigner, 2));
        assertThatThrownBy(() -> trust.open(other, Optional.empty(), report))
                .hasMessage("signature.forged [" + COURT_NAME + "]");
    }

    @Test
    void a_false_line_of_one_key_of_the_log_is_found_beside_a_true_one_of_another() {
        SignerKey before = TestLog.signer(TestLog.NAME);
        Trust trust = Trust.in(List.of(log.vkey(), before.verifier(Algorithm.ED25519)), List.of(), 0);

        trust.open(log.note(), Optional.empty(), report);
        assertThat(report.outcome()).isEqualTo(Outcome.ALL_PROVED);
        Note forged = log.note().with(before.sign("another text\n"));
        assertThatThrownBy(() -> trust.open(forged, Optional.empty(), report)).isInstanceOf(NotProved.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {253_402_300_800L, 1L << 62, Long.MIN_VALUE, -1})
    void a_cosignature_after_the_year_9999_is_false_though_it_is_signed(long time) {
        Trust trust = Trust.in(List.of(log.vkey()), List.of(court));
        Note late = log.note().with(OtherTimes.sign(log.note().text(), courtSigner, time));

        assertThatThrownBy(() -> trust.open(late, Optional.empty(), report))
                .isInstanceOf(NotProved.class)
                .hasMessage("cosignature.time [" + COURT_NAME + ", " + Long.toUnsignedString(time) + "]");
    }

    @Test
    void the_first_and_the_last_second_are_times() {
        Trust trust = Trust.in(List.of(log.vkey()), List.of(court));

        for (long time : new long[] {0, Cosignature.LAST})
            trust.open(
                    log.note().with(OtherTimes.sign(log.note().text(), courtSigner, time)), Optional.empty(), report);
        assertThat(report.outcome()).isEqualTo(Outcome.ALL_PROVED);
        assertThat(report.lines())
                .extracting(line -> line.facts().toString())
                .contains("[" + COURT_NAME + ", 9999-12-31T23:59:59Z]");
        assertThatThrownBy(() -> Cosignature.sign("a\n", courtSigner, Cosignature.LAST + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_of_the_other_kind_is_refused() {
        assertThatThrownBy(() -> Trust.in(List.of(court), List.of()))
                .isInstanceOf(Unfit.class)
                .hasMessage("the key of court.kz/witness is no log's");
        assertThatThrownBy(() -> Trust.in(List.of(log.vkey()), List.of(log.vkey())))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void nobody_knows_a_second_history_when_no_witness_was_asked() {
        Trust.in(List.of(log.vkey()), List.of()).open(signed(courtSigner), Optional.empty(), report);
        assertThat(report.outcome()).isEqualTo(Outcome.NOT_ALL_PROVED);
        assertThat(report.lines()).extracting(Line::key).contains("witness.unpinned");
    }

    @Test
    void whoever_asks_for_no_witness_is_told_what_that_leaves_open() {
        Trust.in(List.of(log.vkey()), List.of(), 0).open(log.note(), Optional.empty(), report);
        assertThat(report.outcome()).isEqualTo(Outcome.ALL_PROVED);
        assertThat(report.lines()).contains(new Line(Verdict.LIMIT, "witness.unasked", List.of()));
    }

    private Note signed(SignerKey witness) {
        return log.note().with(Cosignature.sign(log.note().text(), witness, 1));
    }
}
