package kz.dalel.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    @Test
    void every_point_that_is_not_confirmed_is_told_at_once() {
        assertThatThrownBy(new IntakeDesk.Checklist(false, true, false, null)::complete)
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("registration.incomplete");
                    assertThat(refusal.reasons())
                            .extracting(Refusal::key)
                            .containsExactly("registration.noAct", "registration.listDisagrees");
                });
    }

    @Test
    void a_remark_that_cannot_be_kept_is_refused() {
        assertThatCode(new IntakeDesk.Checklist(true, true, true, "Пакет 2\nвскрыт")::complete)
                .doesNotThrowAnyException();
        assertThatThrownBy(new IntakeDesk.Checklist(true, true, true, "Пакет\u0000")::complete)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("text.unreadable"));
    }
}
