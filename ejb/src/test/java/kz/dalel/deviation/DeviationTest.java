package kz.dalel.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DeviationTest {
    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    @Test
    void whoever_deviates_does_not_authorise_it_and_it_is_decided_on_once() {
        Deviation deviation = recorded();
        DeviationDecision yes = new DeviationDecision(true, null).checked();
        refused("deviation.own", () -> deviation.decide(yes, "expert", NOW));
        deviation.decide(yes, "head", NOW);
        refused("deviation.decided", () -> deviation.decide(yes, "head", NOW));
    }

    @Test
    void a_refusal_says_why() {
        refused("required.deviation.remark", () -> new DeviationDecision(false, " ").checked());
        assertThat(new DeviationDecision(false, " повторить ").checked().remark())
                .isEqualTo("повторить");
        refused("required.deviation.authorised", () -> new DeviationDecision(null, "x").checked());
    }

    @Test
    void what_and_why_are_both_said() {
        refused("deviation.incomplete", () -> new DeviationForm(null, null, " ", null).checked());
        refused("required.deviation.reason", () -> new DeviationForm(null, null, "отрезок 3 с", null).checked());
    }

    private static Deviation recorded() {
        DeviationForm form = new DeviationForm(null, "VOICE-SYNTHESIS 1", "отрезок 3 с", "запись короче").checked();
        return new Deviation(new Deviation.Key(new RequestNumber("REQ-2026-000001"), 1), form, "expert", NOW);
    }

    private static void refused(String key, ThrowingCallable wish) {
        assertThatThrownBy(wish).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
