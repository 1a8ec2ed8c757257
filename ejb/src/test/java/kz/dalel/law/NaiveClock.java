package kz.dalel.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Counts a clock day by day in plain numbers: days since 1970-01-01, and Astana's offset by hand (six hours, five since
 * 1 March 2024). Shares no arithmetic with {@link ClockRule}.
 */
final class NaiveClock {
    private static final long SHIFT_DAY = 19_783; // 2024-03-01
    private static final long SHIFT_SECOND = 1_709_229_600; // 2024-02-29T18:00:00Z

    private final ClockRule rule;
    private final List<Pause> pauses;
    private final Map<LocalDate, DayKind> days;

    NaiveClock(ClockRule rule, List<Pause> pauses, Map<LocalDate, DayKind> days) {
        this.rule = rule;
        this.pauses = pauses;
        this.days = days;
    }

    Instant due(Instant start) {
        long second = start.getEpochSecond();
        long day = Math.floorDiv(second + 3600L * (second < SHIFT_SECOND ? 6 : 5), 86_400L);
        int counted = 0;
        if (rule.firstDayCounted() && counts(day)) counted++;
        while (counted < rule.days()) {
            day++;
            if (counts(day)) counted++;
        }
        while (rule.rollsToWorkingDay() && (!works(day) || paused(day))) day++;
        long midnight = day + 1;
        return Instant.ofEpochSecond(midnight * 86_400 - 3600L * (midnight < SHIFT_DAY ? 6 : 5));
    }

    private boolean counts(long day) {
        if (paused(day)) return false;
        return rule.unit() == ClockRule.Unit.CALENDAR || works(day);
    }

    private boolean works(long day) {
        DayKind entered = days.get(LocalDate.ofEpochDay(day));
        if (entered == DayKind.TRANSFERRED_WORK) return true;
        if (entered != null) return false;
        long weekday = (day + 3) % 7; // 1970-01-01 was a Thursday, Monday is 0
        return weekday < 5;
    }

    private boolean paused(long day) {
        for (Pause pause : pauses) {
            if (pause.from().toEpochDay() <= day && day < pause.until().toEpochDay()) return true;
        }
        return false;
    }
}
