package kz.dalel.readiness;

import kz.dalel.kernel.Words;

/**
 * A requirement that applies to a case.
 *
 * @param code its number in the unified standard
 * @param todo who does what to meet it
 * @param source the act or the standard that demands it
 * @param place the part of the case's page that shows it
 */
public record ReadinessLine(String code, Words said, State state, Words todo, String source, String place) {
    /** Whether it is met. */
    public enum State {
        MET,
        /** Not met, and to be done now. */
        OPEN,
        /** Not met, and its time has not come. */
        LATER
    }
}
