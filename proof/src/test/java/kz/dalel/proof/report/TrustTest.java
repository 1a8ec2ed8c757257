package kz.dalel.proof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log of four entries that changed its key after its second. */
class TrustTest {
    private final TestLog log = TestLog.of(4);
    private final SignerKey fresh = TestLog.signer(TestLog.NAME);
    private final VerifierKey old = log.vkey();
    private final VerifierKey now = fresh.verifier(Algorithm.ED25519);

    @Test
    void either_of_two_pinned_keys_opens_a_tree() {
        Trust both = Trust.in(List.of(old, now), List.of());

        assertThat(opened(both, log.note())).isEqualTo(4);
        assertThat(opened(both, log.checkpoint().sign(fresh))).isEqualTo(4);
    }

    @Test
    void a_key_that_was_given_up_vouches_for_no_later_tree() {
        Trust ranged = trust(old.format() + "@0-2", now.format() + "@3-");

        assertThat(opened(ranged, log.checkpoint().sign(fresh))).isEqualTo(4);
        assertThatThrownBy(() -> opened(ranged, log.note()))
                .isInstanceOf(NotProved.class)
                .hasMessage("signature.outside [dalel.kz/log, 4, 0, 2]");
        assertThatThrownBy(() -> opened(ranged, TestLog.of(4).note()))
                .hasMessageStartingWith("signature.unknown [dalel.kz/log, ");
    }

    @Test
    void a_new_key_vouches_for_no_earlier_tree() {
        Trust later = trust(now.format() + "@5-");

        assertThatThrownBy(() -> opened(later, log.checkpoint().sign(fresh)))
                .hasMessage("signature.outside [dalel.kz/log, 4, 5, ∞]");
    }

    @Test
    void a_tree_that_both_signed_is_opened_with_the_one_that_counts() {
        Note both = log.note().with(fresh.sign(log.note().text()));
        Report report = new Report();

        trust(old.format() + "@0-2", now.format() + "@3-").open(both, Optional.empty(), report);

        assertThat(report.lines()).extracting(Line::key).contains("checkpoint.signed");
        assertThat(opened(trust(old.format()), both)).isEqualTo(4);
    }

    @Test
    void a_false_line_of_a_pinned_key_spoils_the_note_whoever_else_signed() {
        Note forged = log.checkpoint().sign(fresh).with(log.key().sign("dalel.kz/log\n"));

        assertThatThrownBy(() -> opened(Trust.in(List.of(now, old), List.of()), forged))
                .hasMessage("signature.forged [dalel.kz/log]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "@1", "@-1", "@2-1", "@01-2", "@1-02", "@1-2-3", "@a-b", " "})
    void a_range_has_one_spelling(String range) {
        String pin = old.format() + range;
        assertThatThrownBy(() -> LogPin.parse(pin)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long opened(Trust trust, Note note) {
        return trust.open(note, Optional.empty(), new Report()).size();
    }

    private static Trust trust(String... pins) {
        return new Trust(List.of(pins).stream().map(LogPin::parse).toList(), List.of(), 0);
    }
}
