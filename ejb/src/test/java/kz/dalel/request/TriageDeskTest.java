package kz.dalel.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class TriageDeskTest {
    private int asked;

    @Test
    void the_policy_is_asked_nothing_about_methodical_help() {
        TriageDesk desk = new TriageDesk();
        desk.policy = (facts, exhibits) -> {
            asked++;
            throw new AssertionError("the policy was asked");
        };
        ExaminationRequest help = new ExaminationRequest(
                new RequestNumber("AST-2026-000001"), new Appointed("MVD", "A", "a"), "a", Instant.EPOCH, false);
        help.decide(new TriageDecision(
                RequestDraft.Kind.METHODICAL_HELP, RequestDraft.Type.PRIMARY, null, null, null, null, null));
        assertThatThrownBy(() -> desk.proposed(help))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("advice.noExamination"));
        assertThat(asked).isZero();
    }
}
