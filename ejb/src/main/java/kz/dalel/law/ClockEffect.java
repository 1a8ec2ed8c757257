package kz.dalel.law;

import jakarta.persistence.Tuple;

/**
 * What a step does to a clock.
 *
 * @param untilClock for a pause: the clock at whose end this one runs on whatever happens; null where the law sets no limit
 * @param unlessNamed not where the resolution names the expert
 * @param assumed whether the act is silent and the Center assumes it
 */
public record ClockEffect(
        String step, String clock, Does does, String untilClock, boolean unlessNamed, boolean assumed, String source) {

    /** In the order in which the effects of one step come. */
    public enum Does {
        STOP,
        START,
        PAUSE,
        RESUME
    }

    static ClockEffect of(Tuple row) {
        return new ClockEffect(
                row.get("step", String.class),
                row.get("clock", String.class),
                Does.valueOf(row.get("effect", String.class)),
                row.get("until_clock", String.class),
                row.get("unless_named", Boolean.class),
                row.get("assumed", Boolean.class),
                row.get("source", String.class));
    }
}
