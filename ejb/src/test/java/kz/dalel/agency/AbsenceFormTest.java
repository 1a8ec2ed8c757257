package kz.dalel.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.dalel.agency.AbsenceForm.Reason;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class AbsenceFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void who_names_nobody_means_himself() {
        AbsenceForm form = new AbsenceForm(null, DAY, DAY, " ", Reason.LEAVE).complete("me");
        assertThat(form).isEqualTo(new AbsenceForm("me", DAY, DAY, null, Reason.LEAVE));
    }

    @Test
    void nobody_stands_in_for_himself() {
        assertThatThrownBy(() -> new AbsenceForm("", DAY, DAY, "me", Reason.LEAVE).complete("me"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("absence.ownSubstitute"));
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThatThrownBy(() -> new AbsenceForm(null, DAY, DAY.minusDays(1), null, Reason.LEAVE).complete("me"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("absence.backwards"));
    }
}
