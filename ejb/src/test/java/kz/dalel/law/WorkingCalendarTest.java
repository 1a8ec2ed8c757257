package kz.dalel.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = Years.real();

    @Test
    void monday_to_friday_are_worked_and_the_weekend_is_not() {
        assertThat(calendar.isWorking(day("2026-11-20"))).isTrue();
        assertThat(calendar.isWorking(day("2026-11-21"))).isFalse();
        assertThat(calendar.isWorking(day("2026-11-22"))).isFalse();
        assertThat(calendar.isWorking(day("2026-11-23"))).isTrue();
    }

    @Test
    void holidays_and_days_in_lieu_are_not_worked_but_a_moved_sunday_is() {
        assertThat(calendar.isWorking(day("2026-12-16"))).isFalse();
        assertThat(calendar.isWorking(day("2025-01-03"))).isFalse();
        assertThat(calendar.isWorking(day("2025-01-05"))).isTrue();
    }

    @Test
    void the_next_working_day_is_the_day_itself_when_it_is_worked() {
        assertThat(calendar.nextWorking(day("2026-12-15"))).isEqualTo("2026-12-15");
        assertThat(calendar.nextWorking(day("2026-12-16"))).isEqualTo("2026-12-17");
        assertThat(calendar.nextWorking(day("2027-01-01"))).isEqualTo("2027-01-05");
    }

    @Test
    void working_days_are_counted_from_the_day_after() {
        assertThat(calendar.plusWorkingDays(day("2026-12-11"), 0)).isEqualTo("2026-12-11");
        assertThat(calendar.plusWorkingDays(day("2026-12-11"), 1)).isEqualTo("2026-12-14");
        assertThat(calendar.plusWorkingDays(day("2026-12-11"), 3)).isEqualTo("2026-12-17");
        assertThat(calendar.plusWorkingDays(day("2025-01-02"), 1)).isEqualTo("2025-01-05");
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(day("2026-12-11"), -1));
    }

    @Test
    void a_year_without_data_is_refused_and_not_guessed() {
        assertThatThrownBy(() -> calendar.nextWorking(day("2029-01-01")))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.key()).isEqualTo("law.calendarUnknown");
                    assertThat(refusal.args()).containsExactly(2029);
                });
    }

    @Test
    void a_calendar_does_not_change_with_the_map_it_was_made_from() {
        Map<LocalDate, DayKind> days = new HashMap<>(Map.of(day("2026-12-16"), DayKind.HOLIDAY));
        WorkingCalendar made = new WorkingCalendar(days);
        days.clear();
        assertThat(made.isWorking(day("2026-12-16"))).isFalse();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
