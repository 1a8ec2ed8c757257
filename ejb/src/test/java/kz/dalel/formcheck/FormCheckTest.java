package kz.dalel.formcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class FormCheckTest {

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
}
