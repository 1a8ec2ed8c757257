package kz.dalel.law;

import static kz.dalel.law.DayKind.HOLIDAY;
import static kz.dalel.law.DayKind.TRANSFERRED_OFF;
import static kz.dalel.law.DayKind.TRANSFERRED_WORK;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Calendars for tests: the true days around the golden examples, and random ones. */
final class Years {
    private static final int FIRST = 2005;
    private static final int LAST = 2040;
    private static final List<DayKind> KINDS = List.of(HOLIDAY, TRANSFERRED_OFF, TRANSFERRED_WORK);

    private Years() {}

    static WorkingCalendar real() {
        Map<LocalDate, DayKind> days = new HashMap<>();
        for (String day :
                new String[] {"2025-01-01", "2025-01-02", "2026-12-16", "2027-01-01", "2027-01-02", "2028-01-01"}) {
            days.put(LocalDate.parse(day), HOLIDAY);
        }
        for (String day : new String[] {"2025-01-03", "2027-01-04", "2028-01-03", "2028-01-04"}) {
            days.put(LocalDate.parse(day), TRANSFERRED_OFF);
        }
        days.put(LocalDate.parse("2025-01-05"), TRANSFERRED_WORK);
        days.put(LocalDate.parse("2027-01-07"), HOLIDAY);
        return new WorkingCalendar(days);
    }

    static Map<LocalDate, DayKind> random(RandomGenerator random) {
        Map<LocalDate, DayKind> days = new HashMap<>();
        int entered = random.nextInt(5, 60);
        for (int year = FIRST; year <= LAST; year++) {
            days.put(LocalDate.of(year, 1, 1), HOLIDAY);
            for (int i = 0; i < entered; i++) {
                LocalDate day = LocalDate.ofYearDay(year, random.nextInt(1, 366));
                days.put(day, KINDS.get(random.nextInt(KINDS.size())));
            }
        }
        return days;
    }
}
