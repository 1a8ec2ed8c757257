package kz.dalel.method;

import java.time.LocalDate;
import java.util.Comparator;

/** A version of a method, or of a tool, and the last day on which it may be used as it is. */
public record Expiring(String code, String version, LocalDate until) {
    static final Comparator<Expiring> SOONEST =
            Comparator.comparing(Expiring::until).thenComparing(Expiring::code).thenComparing(Expiring::version);
}
