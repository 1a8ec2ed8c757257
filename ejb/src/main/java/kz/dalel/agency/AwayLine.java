package kz.dalel.agency;

import java.time.LocalDate;

/**
 * That somebody is away, and who stands in for him.
 *
 * @param lastDay the last day, itself included
 * @param substitute account of who stands in for him; null, as his name, for nobody
 */
public record AwayLine(LocalDate firstDay, LocalDate lastDay, String substitute, String substituteName) {
    /** Whether he is away on the day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
