package kz.dalel.visa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.dalel.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class VisaFormTest {
    private static final String SALT = "00112233445566778899aabbccddeeff";

    @Test
    void seen_says_nothing_more_and_remarks_are_said() {
        assertThat(new VisaForm(VisaForm.Kind.SEEN, " ").complete()).isEqualTo(new VisaForm(VisaForm.Kind.SEEN, null));
        assertThat(new VisaForm(VisaForm.Kind.REMARKS, " срок не назван ")
                        .complete()
                        .remarks())
                .isEqualTo("срок не назван");
    }

    @Test
    void what_was_written_is_never_dropped_and_what_is_missing_is_asked_for() {
        refused(() -> new VisaForm(VisaForm.Kind.SEEN, "срок не назван").complete(), "visa.seenWithRemarks");
        refused(() -> new VisaForm(VisaForm.Kind.REMARKS, "\n").complete(), "required.visa.remarks");
        refused(() -> new VisaForm(null, "срок не назван").complete(), "required.visa.kind");
        refused(() -> new VisaForm(VisaForm.Kind.REMARKS, "ж".repeat(4001)).complete(), "text.tooLong");
    }

    @Test
    void the_digest_hides_which_of_the_two_was_said() {
        VisaForm seen = new VisaForm(VisaForm.Kind.SEEN, null);
        assertThat(VisaBook.digest(SALT, seen))
                .isNotEqualTo(VisaBook.digest(SALT.replace('0', '1'), seen))
                .isNotEqualTo(VisaBook.digest(SALT, new VisaForm(VisaForm.Kind.REMARKS, "нет")))
                .isEqualTo(VisaBook.digest(SALT, seen));
    }

    @Test
    void a_switch_names_body_and_ground() {
        assertThatThrownBy(() -> new VisaSwitchForm(" ", null, "").complete())
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal::key)
                        .containsExactly(
                                "required.visaSwitch.body", "required.visaSwitch.kept", "required.visaSwitch.ground"));
        assertThat(new VisaSwitchForm(" MIA-ALA ", true, " письмо № 3 ").complete())
                .isEqualTo(new VisaSwitchForm("MIA-ALA", true, "письмо № 3"));
    }

    private static void refused(ThrowingCallable call, String key) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
