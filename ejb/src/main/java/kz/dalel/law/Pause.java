package kz.dalel.law;

import java.time.Instant;
import java.time.LocalDate;
import kz.dalel.kernel.Time;

/** Whole days on which a clock stands still: from the day of suspension up to, and without, the day of resumption. */
public record Pause(LocalDate from, LocalDate until) {

    public Pause {
        if (until.isBefore(from))
            throw new IllegalArgumentException("A pause ends before it begins: " + from + ", " + until);
    }

    /** The pause between two instants, in days of Astana; empty when both fall on one day. */
    public static Pause between(Instant suspended, Instant resumed) {
        return new Pause(LocalDate.ofInstant(suspended, Time.ASTANA), LocalDate.ofInstant(resumed, Time.ASTANA));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
