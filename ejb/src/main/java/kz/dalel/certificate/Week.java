package kz.dalel.certificate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;

/** A week of the calendar (ISO 8601) in Astana, from Monday to Sunday. */
public record Week(LocalDate monday) {
    private static final String FORM = "[0-9]{4}-W[0-9]{2}";

    public Week {
        monday = monday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The week that is written so: {@code 2026-W48}, or any of its days, {@code 2026-11-27}. */
    public static Week parse(String text) {
        try {
            return new Week(text.matches(FORM) ? ordinal(text) : LocalDate.parse(text));
        } catch (DateTimeException none) {
            throw (Refusal) Refusal.invalid("sheet.week", text).initCause(none);
        }
    }

    private static LocalDate ordinal(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        int number = Integer.parseInt(text.substring(6));
        LocalDate day = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number);
        if (number == 0 || day.get(IsoFields.WEEK_BASED_YEAR) != year) throw new DateTimeException("no such week");
        return day;
    }

    public Week before() {
        return new Week(monday.minusWeeks(1));
    }

    LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** The first moment of it. */
    public Instant begins() {
        return monday.atStartOfDay(Time.ASTANA).toInstant();
    }

    /** The first moment after it. */
    public Instant ends() {
        return monday.plusWeeks(1).atStartOfDay(Time.ASTANA).toInstant();
    }

    @Override
    public String toString() {
        int year = monday.get(IsoFields.WEEK_BASED_YEAR);
        return "%04d-W%02d".formatted(year, monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
