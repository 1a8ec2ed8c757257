package kz.dalel.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kz.dalel.document.Printed;
import kz.dalel.kernel.Refusal;
import kz.dalel.manuscript.Manuscript;
import kz.dalel.manuscript.Manuscripts;
import kz.dalel.request.RequestNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConclusionTest {
    private static final Printed PRINT = new Printed("ab".repeat(32), 4711, 9);

    private static final Manuscript MANUSCRIPT = Manuscripts.complete("ru");

    private final Conclusion conclusion =
            new Conclusion(new RequestNumber("REQ-2026-000017"), MANUSCRIPT, "expert", Instant.EPOCH);

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
        assertThat(conclusion.manuscript()).isEqualTo(MANUSCRIPT);
        assertThat(conclusion.contentSha256()).isEqualTo(MANUSCRIPT.sha256());
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
