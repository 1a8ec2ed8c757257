package kz.dalel.archive;

import java.time.LocalDate;

/**
 * How long a kind of case is kept.
 *
 * @param ending how it ended
 * @param fromNewYear whether it is counted from the first day of the year after the archiving
 * @param assumed whether no act is known that says so
 */
public record RetentionRule(
        String code, String kind, Ending ending, int years, boolean fromNewYear, boolean assumed, String source) {
    /** The ways in which a case ends. */
    public enum Ending {
        CONCLUSION,
        RETURNED,
        WITHDRAWN,
        IMPOSSIBLE,
        TERMINATED
    }

    /** The first day on which a case may go that was archived on that day. */
    LocalDate keptUntil(LocalDate archived) {
        LocalDate from = fromNewYear ? LocalDate.of(archived.getYear() + 1, 1, 1) : archived;
        return from.plusYears(years);
    }
}
