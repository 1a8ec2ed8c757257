package kz.dalel.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import kz.dalel.law.ClockRule;
import kz.dalel.law.DayKind;
import kz.dalel.law.Pause;
import kz.dalel.law.WorkingCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The two clocks of a suspended study (Law art. 34(4)): the term stands still, at most as long as the suspension may last, while
 * the clock of the suspension runs. Random studies, in random years, held against a calculation that walks from day to day in plain
 * numbers and shares nothing with the code.
 */
class SuspensionPropertyTest {
    private static final int STUDIES = 20_000;
    private static final RequestNumber CASE = new RequestNumber("CDF-2026-000001");
    private static final ClockRule T1 = new ClockRule("T1", 30, ClockRule.Unit.CALENDAR, false, true, 5, true, "");
    private static final ClockRule T3 = new ClockRule("T3", 10, ClockRule.Unit.WORKING, false, true, 3, true, "");
    private static final List<DayKind> KINDS = List.of(DayKind.values());
    private static final List<String> ZONES = List.of(
            "Asia/Almaty", "UTC", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu");

    private final SplittableRandom random = new SplittableRandom(20261128);
    private final TimeZone machine = TimeZone.getDefault();

    @AfterEach
    void restore_the_zone_of_the_machine() {
        TimeZone.setDefault(machine);
    }

    @Test
    void the_term_stands_still_while_the_suspension_runs_and_never_longer_than_it_may() {
        int leapDays = 0;
        int limited = 0;
        for (int year = 0; year < 40; year++) {
            Map<LocalDate, DayKind> days = days();
            WorkingCalendar calendar = new WorkingCalendar(days);
            for (int i = 0; i < STUDIES / 40; i++) {
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(random.nextInt(ZONES.size()))));
                Instant registered = moment();
                Walk walk = new Walk(days, registered);
                Instant due = study(registered, calendar, walk);
                assertThat(due).as(walk.told()).isEqualTo(walk.term());
                leapDays += walk.leapDays;
                limited += walk.limited;
            }
        }
        assertThat(leapDays).as("terms over a 29 February").isGreaterThan(100);
        assertThat(limited).as("suspensions that lasted longer than they may").isGreaterThan(1_000);
    }

    /** A study that is suspended up to four times, the last time perhaps for good; when its term ends. */
    private Instant study(Instant registered, WorkingCalendar calendar, Walk walk) {
        RequestClock term = new RequestClock(CASE, "T1", registered, registered);
        List<Pause> pauses = new ArrayList<>();
        Instant now = registered;
        int suspensions = random.nextInt(5);
        for (int i = 0; i < suspensions; i++) {
            Instant suspended = now.plusSeconds(random.nextInt(8 * 86_400));
            Instant limit = T3.due(suspended, calendar);
            walk.suspended(suspended, limit);
            term.pause(suspended, limit);
            if (i == suspensions - 1 && random.nextBoolean()) {
                term.standing().ifPresent(pauses::add);
                walk.resumed(limit.plusSeconds(86_400L * 400));
                return T1.due(registered, pauses, calendar);
            }
            now = suspended.plusSeconds(random.nextInt(25 * 86_400));
            pauses.add(term.resume(now).days());
            walk.resumed(now);
        }
        return T1.due(registered, pauses, calendar);
    }

    private Instant moment() {
        return LocalDateTime.of(2005, 1, 1, 0, 0)
                .plusMinutes(random.nextLong(30L * 365 * 24 * 60))
                .atZone(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))))
                .toInstant();
    }

    private Map<LocalDate, DayKind> days() {
        Map<LocalDate, DayKind> days = new HashMap<>();
        int entered = random.nextInt(5, 60);
        for (int year = 2004; year <= 2037; year++) {
            days.put(LocalDate.of(year, 1, 1), DayKind.HOLIDAY);
            for (int i = 0; i < entered; i++) {
                LocalDate day = LocalDate.ofYearDay(year, random.nextInt(1, 366));
                days.put(day, KINDS.get(random.nextInt(KINDS.size())));
            }
        }
        return days;
    }

    /** Walks from day to day: days since 1970-01-01, Astana six hours before UTC, five since 1 March 2024. */
    private static final class Walk {
        private static final long SHIFT_DAY = 19_783;
        private static final long SHIFT_SECOND = 1_709_229_600;

        private final Set<Long> holidays = new HashSet<>();
        private final Set<Long> workedWeekends = new HashSet<>();
        private final Set<Long> still = new HashSet<>();
        private final long registered;
        private long suspended;
        private long last;
        private int limited;
        private int leapDays;

        Walk(Map<LocalDate, DayKind> days, Instant registered) {
            days.forEach((day, kind) ->
                    (kind == DayKind.TRANSFERRED_WORK ? workedWeekends : holidays).add(day.toEpochDay()));
            this.registered = day(registered);
        }

        /** Ten working days after the day of suspension; the limit that the code says must be their midnight. */
        void suspended(Instant at, Instant limit) {
            suspended = day(at);
            last = suspended;
            for (int counted = 0; counted < 10; ) if (works(++last)) counted++;
            assertThat(limit).as("end of the suspension of day %s", suspended).isEqualTo(midnight(last + 1));
        }

        void resumed(Instant at) {
            long end = Math.min(day(at), last + 1);
            if (day(at) > last + 1) limited++;
            for (long day = suspended; day < end; day++) still.add(day);
        }

        Instant term() {
            long day = registered;
            for (int counted = 0; counted < 30; ) {
                if (still.contains(++day)) continue;
                counted++;
                if (LocalDate.ofEpochDay(day).getDayOfYear() == 60
                        && LocalDate.ofEpochDay(day).isLeapYear()) leapDays++;
            }
            while (still.contains(day) || !works(day)) day++;
            return midnight(day + 1);
        }

        String told() {
            return "registered on day " + registered + ", standing still on " + still;
        }

        private boolean works(long day) {
            if (workedWeekends.contains(day)) return true;
            return !holidays.contains(day) && (day + 3) % 7 < 5; // 1970-01-01 was a Thursday
        }

        private static long day(Instant at) {
            long second = at.getEpochSecond();
            return Math.floorDiv(second + 3600L * (second < SHIFT_SECOND ? 6 : 5), 86_400L);
        }

        private static Instant midnight(long day) {
            return Instant.ofEpochSecond(day * 86_400 - 3600L * (day < SHIFT_DAY ? 6 : 5));
        }
    }
}
