package kz.dalel.law;

import static kz.dalel.law.ClockRule.Unit.CALENDAR;
import static kz.dalel.law.ClockRule.Unit.WORKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.dalel.kernel.Time;
import org.junit.jupiter.api.Test;

/** Examples counted by hand with a paper calendar. */
class ClockRuleTest {
    private final WorkingCalendar calendar = Years.real();
    private final ClockRule thirtyDays = rule(30, CALENDAR);
    private final ClockRule threeDays = rule(3, CALENDAR);
    private final ClockRule tenWorkingDays = rule(10, WORKING);

    @Test
    void thirty_days_from_11_december_2026_end_on_a_sunday_and_roll_to_monday_11_january() {
        assertThat(thirtyDays.due(astana("2026-12-11T15:40"), calendar)).isEqualTo(endOf("2027-01-11"));
    }

    @Test
    void ten_working_days_from_11_december_2026_pass_over_independence_day() {
        assertThat(tenWorkingDays.due(astana("2026-12-11T15:40"), calendar)).isEqualTo(endOf("2026-12-28"));
    }

    @Test
    void three_days_over_new_year_roll_past_the_day_off_in_lieu() {
        assertThat(threeDays.due(astana("2026-12-31T09:00"), calendar)).isEqualTo(endOf("2027-01-05"));
    }

    @Test
    void thirty_days_from_30_january_end_on_29_february_of_a_leap_year() {
        assertThat(thirtyDays.due(astana("2028-01-30T12:00"), calendar)).isEqualTo(endOf("2028-02-29"));
    }

    @Test
    void the_day_begins_at_midnight_in_astana_not_in_greenwich() {
        assertThat(threeDays.due(Instant.parse("2026-11-30T18:59:59.999999Z"), calendar))
                .isEqualTo(endOf("2026-12-03"));
        assertThat(threeDays.due(Instant.parse("2026-11-30T19:00:00Z"), calendar))
                .isEqualTo(endOf("2026-12-04"));
    }

    @Test
    void the_end_is_midnight_in_astana_which_moved_by_an_hour_in_march_2024() {
        ClockRule plain = new ClockRule("X", 1, CALENDAR, false, false, 1, false, "");
        assertThat(plain.due(astana("2024-02-27T10:00"), calendar)).isEqualTo("2024-02-28T18:00:00Z");
        assertThat(plain.due(astana("2024-02-28T10:00"), calendar)).isEqualTo("2024-02-29T19:00:00Z");
    }

    @Test
    void a_rule_may_count_its_first_day_and_may_end_on_a_day_off() {
        assertThat(new ClockRule("X", 1, WORKING, true, true, 1, false, "").due(astana("2026-11-18T10:00"), calendar))
                .isEqualTo(endOf("2026-11-18"));
        assertThat(new ClockRule("X", 3, CALENDAR, false, false, 1, false, "")
                        .due(astana("2026-11-18T10:00"), calendar))
                .isEqualTo(endOf("2026-11-21"));
    }

    @Test
    void a_pause_stretches_the_clock_by_exactly_its_days() {
        Instant start = astana("2026-11-02T10:00");
        assertThat(thirtyDays.due(start, calendar)).isEqualTo(endOf("2026-12-02"));
        assertThat(thirtyDays.due(start, List.of(pause("2026-11-09", "2026-11-16")), calendar))
                .isEqualTo(endOf("2026-12-09"));
    }

    @Test
    void pauses_that_overlap_count_once_and_those_before_the_start_or_after_the_end_not_at_all() {
        List<Pause> pauses = List.of(
                pause("2026-10-01", "2026-11-03"),
                pause("2026-11-09", "2026-11-14"),
                pause("2026-11-12", "2026-11-16"),
                pause("2026-11-20", "2026-11-20"),
                pause("2026-12-10", "2027-01-10"));
        assertThat(thirtyDays.due(astana("2026-11-02T10:00"), pauses, calendar)).isEqualTo(endOf("2026-12-09"));
    }

    @Test
    void the_last_day_does_not_roll_into_a_pause() {
        Instant start = astana("2026-11-11T10:00");
        assertThat(threeDays.due(start, calendar)).isEqualTo(endOf("2026-11-16"));
        assertThat(threeDays.due(start, List.of(pause("2026-11-15", "2026-11-18")), calendar))
                .isEqualTo(endOf("2026-11-18"));
    }

    @Test
    void a_pause_is_counted_in_days_of_astana_and_the_day_of_resumption_runs_again() {
        assertThat(Pause.between(Instant.parse("2026-11-08T19:00:00Z"), Instant.parse("2026-11-16T18:59:59Z")))
                .isEqualTo(pause("2026-11-09", "2026-11-16"));
        assertThat(pause("2026-11-09", "2026-11-16").covers(LocalDate.parse("2026-11-08")))
                .isFalse();
        assertThat(pause("2026-11-09", "2026-11-16").covers(LocalDate.parse("2026-11-09")))
                .isTrue();
        assertThat(pause("2026-11-09", "2026-11-16").covers(LocalDate.parse("2026-11-15")))
                .isTrue();
        assertThat(pause("2026-11-09", "2026-11-16").covers(LocalDate.parse("2026-11-16")))
                .isFalse();
    }

    @Test
    void no_clock_is_shorter_than_a_day_and_no_pause_ends_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(0, CALENDAR));
        assertThatIllegalArgumentException().isThrownBy(() -> pause("2026-11-10", "2026-11-09"));
    }

    private static ClockRule rule(int days, ClockRule.Unit unit) {
        return new ClockRule("X", days, unit, false, true, 1, true, "CPC art. 48");
    }

    private static Pause pause(String from, String until) {
        return new Pause(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Instant astana(String local) {
        return LocalDateTime.parse(local).atZone(Time.ASTANA).toInstant();
    }

    private static Instant endOf(String day) {
        return Instant.parse(day + "T19:00:00Z");
    }
}
