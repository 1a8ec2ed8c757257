package kz.dalel.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class TriageDeskTest {
    private static final RequestNumber NUMBER = new RequestNumber("AST-2026-000001");
    private final TriageDesk desk = new TriageDesk();
    private int asked;

    @BeforeEach
    void a_request_for_methodical_help_is_registered() {
        desk.files = new CaseFiles() {
            @Override
            ExaminationRequest open(RequestNumber number) {
                return help();
            }
        };
        desk.policy = (facts, exhibits) -> {
            asked++;
            throw new AssertionError("the policy was asked");
        };
    }

    @Test
    void nothing_is_proposed_for_methodical_help() {
        assertThatThrownBy(() -> desk.proposal(NUMBER)).isInstanceOfSatisfying(Refusal.class, TriageDeskTest::refused);
        assertThat(asked).isZero();
    }

    @Test
    void nothing_is_decided_for_methodical_help_whatever_is_wanted() {
        for (RequestDraft.Kind kind : RequestDraft.Kind.values()) {
            TriageDecision wanted =
                    new TriageDecision(kind, RequestDraft.Type.PRIMARY, 1, 3, "METHODS", "COMPUTER", 10);
            assertThatThrownBy(() -> desk.triage(NUMBER, wanted, "решает начальник"))
                    .isInstanceOfSatisfying(Refusal.class, TriageDeskTest::refused);
        }
        assertThat(asked).isZero();
    }

    private static void refused(Refusal refusal) {
        assertThat(refusal.key()).isEqualTo("advice.noExamination");
    }

    private static ExaminationRequest help() {
        ExaminationRequest request =
                new ExaminationRequest(NUMBER, new Appointed("MVD", "A", "a"), "a", Instant.EPOCH, false);
        request.decide(new TriageDecision(
                RequestDraft.Kind.METHODICAL_HELP, RequestDraft.Type.PRIMARY, null, null, null, null, null));
        return request;
    }
}
