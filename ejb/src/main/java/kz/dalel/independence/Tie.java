package kz.dalel.independence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A tie for a reader.
 *
 * @param name of the officer; his account where he was never here
 * @param resolution why it bars him no longer; null, like who and when, while it does
 */
public record Tie(
        long id,
        String name,
        TieForm said,
        String recordedBy,
        Instant recordedAt,
        String resolution,
        String resolvedBy,
        Instant resolvedAt) {

    /** Whether it ties him on that day to one of these bodies. */
    public boolean dependsOn(Set<String> bodies, LocalDate day) {
        return said.body() != null && bodies.contains(said.body()) && holdsOn(day);
    }

    /** Whether his audit led to this proceeding; an audit never ends. */
    public boolean auditedFor(String caseNumber) {
        return resolution == null
                && said.caseNumber() != null
                && plain(said.caseNumber()).equals(plain(caseNumber));
    }

    private boolean holdsOn(LocalDate day) {
        return resolution == null
                && !day.isBefore(said.firstDay())
                && (said.lastDay() == null || !day.isAfter(said.lastDay()));
    }

    private static String plain(String number) {
        return number == null ? "" : number.replaceAll("[\\s/.-]+", "");
    }
}
