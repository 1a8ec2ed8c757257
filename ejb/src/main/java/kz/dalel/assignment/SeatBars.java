package kz.dalel.assignment;

import java.util.List;
import kz.dalel.kernel.Refusal;

/**
 * What stands against somebody today at a seat among several experts; nothing where he may have it.
 *
 * @param specialty code of the specialty in which he would examine there
 */
public record SeatBars(String specialty, List<Refusal> bars) {
    public SeatBars {
        bars = List.copyOf(bars);
    }
}
