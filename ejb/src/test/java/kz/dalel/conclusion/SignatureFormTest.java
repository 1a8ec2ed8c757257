package kz.dalel.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.dalel.conclusion.SignatureForm.Kind;
import kz.dalel.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SignatureFormTest {
    private static final String FROZEN = "9f86d081884c7d65" + "0".repeat(48);

    @Test
    void the_paper_that_was_frozen_is_signed() {
        SignatureForm form = new SignatureForm(Kind.PAPER, "u", " 9F86 D081 884C 7D65 ", 12).complete();
        assertThatCode(() -> form.fits(FROZEN, 12)).doesNotThrowAnyException();
    }

    @Test
    void another_digest_or_number_of_pages_is_another_document() {
        assertRefused(() -> signed("9f86d081884c7d66", 12).fits(FROZEN, 12), "signature.digestDiffers");
        assertRefused(() -> signed("9f86d081884c7d6", 12).fits(FROZEN, 12), "signature.digestDiffers");
        assertRefused(() -> signed("9f86d081884c7d65", 11).fits(FROZEN, 12), "signature.pagesDiffer");
    }

    @Test
    void a_click_is_not_a_signature() {
        assertRefused(() -> new SignatureForm(Kind.PAPER, " ", "9f86d081884c7d65", 12).complete(), "signature.noScan");
        assertRefused(() -> new SignatureForm(null, "u", "9f86d081884c7d65", 12).complete(), "required.signature.kind");
        assertRefused(
                () -> new SignatureForm(Kind.ELECTRONIC, "u", "9f86d081884c7d65", 12).complete(),
                "signature.electronicNotYet");
        assertRefused(() -> new SignatureForm(Kind.PAPER, "u", null, 12).complete(), "required.signature.digest");
        assertRefused(
                () -> new SignatureForm(Kind.PAPER, "u", "9f86d081884c7d65", null).complete(),
                "required.signature.pages");
    }

    private static SignatureForm signed(String digest, int pages) {
        return new SignatureForm(Kind.PAPER, "u", digest, pages).complete();
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
