package kz.dalel.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.dalel.examination.AnswerForm.Certainty;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class AnswerFormTest {
    @Test
    void an_answer_has_a_text_and_says_how_firm_it_is() {
        assertThat(new AnswerForm(" yes ", null, " ", Certainty.PROBABLE).checked())
                .isEqualTo(new AnswerForm("yes", false, null, Certainty.PROBABLE));
        refused(new AnswerForm(" ", false, null, Certainty.PROBABLE), "required.answer.text");
        refused(new AnswerForm("yes", false, null, null), "required.answer.certainty");
    }

    @Test
    void inconclusive_is_a_full_answer() {
        assertThat(new AnswerForm("The signal does not tell", false, null, Certainty.INCONCLUSIVE)
                        .checked()
                        .certainty())
                .isEqualTo(Certainty.INCONCLUSIVE);
    }

    @Test
    void a_refusal_has_a_reason_and_no_answer() {
        assertThat(new AnswerForm(null, true, " law ", null).checked())
                .isEqualTo(new AnswerForm(null, true, "law", null));
        refused(new AnswerForm(null, true, " ", null), "required.answer.reason");
        refused(new AnswerForm("yes", true, "law", null), "answer.refusedAndGiven");
        refused(new AnswerForm(null, true, "law", Certainty.CATEGORICAL), "answer.refusedAndGiven");
    }

    private static void refused(AnswerForm form, String key) {
        assertThatThrownBy(form::checked).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
