package kz.dalel.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Random clocks against {@link NaiveClock}, which counts on its fingers, and against laws that hold for any clock. */
class ClockRulePropertyTest {
    private static final int CASES = 30_000;
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Asia/Almaty"),
            ZoneId.of("UTC"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("Pacific/Kiritimati"),
            ZoneId.of("Pacific/Pago_Pago"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Europe/London"));

    private final SplittableRandom random = new SplittableRandom(20261211);
    private final TimeZone machine = TimeZone.getDefault();

    @AfterEach
    void restore_the_zone_of_the_machine() {
        TimeZone.setDefault(machine);
    }

    @Test
    void every_clock_ends_when_the_naive_count_says_so_wherever_the_machine_stands() {
        for (int year = 0; year < 60; year++) {
            Map<LocalDate, DayKind> days = Years.random(random);
            WorkingCalendar calendar = new WorkingCalendar(days);
            for (int i = 0; i < CASES / 60; i++) {
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(random.nextInt(ZONES.size()))));
                ClockRule rule = rule();
                Instant start = start();
                List<Pause> pauses = pauses(start);
                assertThat(rule.due(start, pauses, calendar))
                        .as("%s from %s with %s", rule, start, pauses)
                        .isEqualTo(new NaiveClock(rule, pauses, days).due(start));
            }
        }
    }

    @Test
    void a_clock_ends_after_it_starts_and_one_that_starts_later_never_ends_earlier() {
        WorkingCalendar calendar = new WorkingCalendar(Years.random(random));
        for (int i = 0; i < CASES; i++) {
            ClockRule rule = rule();
            Instant start = start();
            List<Pause> pauses = pauses(start);
            Instant due = rule.due(start, pauses, calendar);
            Instant later = rule.due(start.plusSeconds(random.nextInt(400_000)), pauses, calendar);
            assertThat(due).as("%s from %s", rule, start).isAfter(start).isBeforeOrEqualTo(later);
        }
    }

    @Test
    void a_pause_inside_a_plain_clock_moves_its_end_by_the_length_of_the_pause() {
        WorkingCalendar calendar = new WorkingCalendar(Years.random(random));
        for (int i = 0; i < CASES; i++) {
            int days = random.nextInt(2, 60);
            ClockRule rule = new ClockRule("X", days, ClockRule.Unit.CALENDAR, false, false, 1, false, "");
            LocalDate first = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(4000));
            LocalDate from = first.plusDays(random.nextInt(1, days + 1));
            int length = random.nextInt(40);
            Instant start = first.atTime(10, 0).atZone(ZONES.get(0)).toInstant();
            assertThat(rule.due(start, List.of(new Pause(from, from.plusDays(length))), calendar))
                    .isEqualTo(rule.due(start, calendar).plusSeconds(length * 86_400L));
        }
    }

    @Test
    void the_nth_working_day_has_n_working_days_behind_it() {
        WorkingCalendar calendar = new WorkingCalendar(Years.random(random));
        for (int i = 0; i < CASES; i++) {
            LocalDate day = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(12_000));
            int count = random.nextInt(1, 40);
            LocalDate end = calendar.plusWorkingDays(day, count);
            assertThat(calendar.isWorking(end)).isTrue();
            assertThat(calendar.nextWorking(end)).isEqualTo(end);
            assertThat(day.plusDays(1).datesUntil(end.plusDays(1)).filter(calendar::isWorking))
                    .hasSize(count);
        }
    }

    private ClockRule rule() {
        return new ClockRule(
                "X",
                random.nextInt(8) == 0 ? random.nextInt(1, 120) : random.nextInt(1, 35),
                random.nextBoolean() ? ClockRule.Unit.CALENDAR : ClockRule.Unit.WORKING,
                random.nextBoolean(),
                random.nextBoolean(),
                1,
                false,
                "");
    }

    private Instant start() {
        ZonedDateTime anywhere = LocalDate.of(2006, 1, 1)
                .plusDays(random.nextInt(12_000))
                .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60))
                .atZone(ZONES.get(random.nextInt(ZONES.size())));
        return anywhere.toInstant();
    }

    private List<Pause> pauses(Instant start) {
        List<Pause> pauses = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            Instant suspended = start.plusSeconds(random.nextInt(-10, 60) * 86_400L + random.nextInt(86_400));
            pauses.add(Pause.between(suspended, suspended.plusSeconds(random.nextInt(20 * 86_400))));
        }
        return pauses;
    }
}
