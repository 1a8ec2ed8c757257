package kz.dalel.law;

import jakarta.persistence.Tuple;

/**
 * What a step does to a clock.
 *
 * @param untilClock for a pause: the clock at whose end this one runs on whatever happens; null where the law sets no limit
 * @param unlessNamed not where the resolution names the expert
 * @param onlyKind code of the one kind of request for which it holds; null for every kind
 * @param exceptKind code of the kind of request for which it does not hold; null for none
 * @param assumed whether the act is silent and the Center assumes it
 */
public record ClockEffect(
        String step,
        String clock,
        Does does,
        String untilClock,
        boolean unlessNamed,
        String onlyKind,
        String exceptKind,
        boolean assumed,
        String source) {

    /** In the order in which the effects of one step come. */
    public enum Does {
        STOP,
        START,
        PAUSE,
        RESUME
    }

    /** Whether it holds for requests of the kind. */
    public boolean isFor(String kind) {
        return (onlyKind == null || onlyKind.equals(kind)) && !kind.equals(exceptKind);
    }

    static ClockEffect of(Tuple row) {
        return new ClockEffect(
                row.get("step", String.class),
                row.get("clock", String.class),
                Does.valueOf(row.get("effect", String.class)),
                row.get("until_clock", String.class),
                row.get("unless_named", Boolean.class),
                row.get("only_kind", String.class),
                row.get("except_kind", String.class),
                row.get("assumed", Boolean.class),
                row.get("source", String.class));
    }
}
