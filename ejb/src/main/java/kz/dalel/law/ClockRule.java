package kz.dalel.law;

import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.kernel.Time;

/** How one clock counts: so many days of a kind, and what its first and last day are worth (CPC art. 48). */
public record ClockRule(
        String code,
        int days,
        Unit unit,
        boolean firstDayCounted,
        boolean rollsToWorkingDay,
        int warnDays,
        boolean assumed,
        String source) {

    /** Which days count. */
    public enum Unit {
        CALENDAR,
        WORKING
    }

    public ClockRule {
        if (days < 1) throw new IllegalArgumentException(code + " lasts less than a day: " + days);
    }

    /** The same rule with days more, as an extension gives them (Law art. 34(3)). */
    public ClockRule plus(int more) {
        return new ClockRule(code, days + more, unit, firstDayCounted, rollsToWorkingDay, warnDays, assumed, source);
    }

    /** When a warning is due: so many calendar days before the end. */
    public Instant warning(Instant end) {
        return end.minus(Duration.ofDays(warnDays));
    }

    /** The end, exclusive, of a clock that never stood still: 24:00 in Astana of its last day. */
    public Instant due(Instant start, WorkingCalendar calendar) {
        return due(start, List.of(), calendar);
    }

    /**
     * The end, exclusive: 24:00 in Astana of the last day. Paused days do not count and are never the last; pauses may
     * overlap. A pause that goes on is given with the end it has at most.
     */
    public Instant due(Instant start, List<Pause> pauses, WorkingCalendar calendar) {
        LocalDate last = lastDay(LocalDate.ofInstant(start, Time.ASTANA), pauses, calendar);
        return last.plusDays(1).atStartOfDay(Time.ASTANA).toInstant();
    }

    private LocalDate lastDay(LocalDate start, List<Pause> pauses, WorkingCalendar calendar) {
        LocalDate last = WorkingCalendar.daysFrom(firstDayCounted ? start : start.plusDays(1))
                .filter(day -> runs(day, pauses) && counts(day, calendar))
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
        if (!rollsToWorkingDay) return last;
        return WorkingCalendar.daysFrom(last)
                .filter(day -> runs(day, pauses) && calendar.isWorking(day))
                .findFirst()
                .orElseThrow();
    }

    private boolean counts(LocalDate day, WorkingCalendar calendar) {
        return unit == Unit.CALENDAR || calendar.isWorking(day);
    }

    private static boolean runs(LocalDate day, List<Pause> pauses) {
        return pauses.stream().noneMatch(pause -> pause.covers(day));
    }

    static ClockRule of(Tuple row) {
        return new ClockRule(
                Rows.code(row),
                row.get("days", Integer.class),
                Unit.valueOf(row.get("unit", String.class)),
                row.get("first_day_counted", Boolean.class),
                row.get("rolls_to_working_day", Boolean.class),
                row.get("warn_days", Integer.class),
                row.get("assumed", Boolean.class),
                row.get("source", String.class));
    }
}
