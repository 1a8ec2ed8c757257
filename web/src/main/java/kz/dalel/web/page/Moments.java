package kz.dalel.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;

/** Moments that people type as a day and a time in Astana. */
public final class Moments {
    private Moments() {}

    /** The moment; null where neither was typed; refused as {@code required.<field>} where one is missing. */
    public static Instant of(String field, LocalDate day, String clock) {
        if (day == null && (clock == null || clock.isBlank())) return null;
        Mandatory.value(field, day);
        return moment(day, Mandatory.line(field, clock)).atZone(Time.ASTANA).toInstant();
    }

    private static LocalDateTime moment(LocalDate day, String clock) {
        try {
            return LocalDateTime.parse(day + "T" + clock.strip());
        } catch (DateTimeParseException unreadable) {
            throw (Refusal) Refusal.invalid("clock.unreadable", clock).initCause(unreadable);
        }
    }
}
