package kz.dalel.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;

/** Which days are worked: Monday to Friday but for the days entered; a year without an entered day is not known. */
public final class WorkingCalendar {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, DayKind> days;
    private final Set<Integer> years;

    /** Made from the days that differ from the plain week; they are copied. */
    public WorkingCalendar(Map<LocalDate, DayKind> days) {
        this.days = Map.copyOf(days);
        this.years = days.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the day is worked; a day in an unknown year is refused as {@code law.calendarUnknown}, never guessed. */
    public boolean isWorking(LocalDate day) {
        if (!years.contains(day.getYear())) throw Refusal.conflict("law.calendarUnknown", day.getYear());
        DayKind kind = days.get(day);
        return kind == null ? !WEEKEND.contains(day.getDayOfWeek()) : kind == DayKind.TRANSFERRED_WORK;
    }

    /** The day itself when it is worked, else the first worked day after it. */
    public LocalDate nextWorking(LocalDate day) {
        return daysFrom(day).filter(this::isWorking).findFirst().orElseThrow();
    }

    /** The {@code count}-th working day after the day, which itself is not counted; the day itself for zero. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 0) throw new IllegalArgumentException("Working days cannot be counted back: " + count);
        if (count == 0) return day;
        return daysFrom(day.plusDays(1))
                .filter(this::isWorking)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    static Stream<LocalDate> daysFrom(LocalDate first) {
        return Stream.iterate(first, day -> day.plusDays(1));
    }
}
