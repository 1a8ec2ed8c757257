package kz.dalel.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import kz.dalel.document.Printed;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConclusionTest {
    private static final Printed PRINT = new Printed("ab".repeat(32), 4711, 9);

    private final Conclusion conclusion =
            new Conclusion(new RequestNumber("REQ-2026-000017"), Conclusions.complete("ru"), "expert", Instant.EPOCH);

    @Test
    void a_draft_is_frozen_signed_and_delivered_in_this_order_only() {
        assertRefused(() -> conclusion.sign(signature(9)), "conclusion.wrongStatus");
        assertRefused(conclusion::deliver, "conclusion.wrongStatus");
        conclusion.freeze(PRINT);
        assertRefused(() -> conclusion.freeze(PRINT), "conclusion.wrongStatus");
        assertRefused(conclusion::deliver, "conclusion.wrongStatus");
        conclusion.sign(signature(9));
        assertRefused(conclusion::supersede, "conclusion.wrongStatus");
        conclusion.deliver();
        assertThat(conclusion.standing().status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void a_signature_that_does_not_fit_leaves_it_frozen() {
        conclusion.freeze(PRINT);
        assertRefused(() -> conclusion.sign(signature(8)), "signature.pagesDiffer");
        assertThat(conclusion.standing().status()).isEqualTo(Status.FROZEN);
    }

    @Test
    void a_frozen_version_can_be_superseded_and_is_never_signed_then() {
        conclusion.freeze(PRINT);
        conclusion.supersede();
        assertRefused(() -> conclusion.sign(signature(9)), "conclusion.wrongStatus");
    }

    @Test
    void its_content_is_what_was_drafted() {
        assertThat(conclusion.content()).isEqualTo(Conclusions.complete("ru"));
        assertThat(conclusion.contentSha256()).isEqualTo(ContentJson.digest(Conclusions.complete("ru")));
    }

    @Test
    void a_form_is_approved_only_with_every_point_confirmed() {
        FormCheck half = new FormCheck(true, null, false, true, null);
        assertThatThrownBy(half::complete).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.reasons().stream().map(Refusal::key))
                .containsExactly("formCheck.warning", "formCheck.answersComplete"));
        new FormCheck(true, true, true, true, null).complete();
        assertThat(new FormCheck(true, true, true, true, " ").refuses()).isFalse();
        assertThat(new FormCheck(null, null, null, null, "нет номера дела").refuses())
                .isTrue();
    }

    @Test
    void what_the_expert_adds_is_readable_and_of_bounded_length() {
        DraftForm blank = new DraftForm(" ", null, null, null, null).readable();
        assertThat(blank.evaluation()).isNull();
        assertThat(blank.annexes()).isEqualTo(List.of());
        assertThat(new DraftForm("а\r\nб\t", null, null, null, null).readable().evaluation())
                .isEqualTo("а\nб");
        assertRefused(() -> new DraftForm("а\u0000", null, null, null, null).readable(), "text.unreadable");
        assertRefused(() -> new DraftForm("\uD800", null, null, null, null).readable(), "text.unreadable");
        assertRefused(() -> new DraftForm("а".repeat(20_001), null, null, null, null).readable(), "text.tooLong");
    }

    private SignatureForm signature(int pages) {
        return new SignatureForm(
                        SignatureForm.Kind.PAPER,
                        "u",
                        conclusion.contentSha256().substring(0, 16),
                        pages)
                .complete();
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
