package kz.dalel.request;

/** Where a step leads, seen from the present state and from the one that a challenge or a summons interrupted. */
@FunctionalInterface
interface Lead {
    /** It leads nowhere: something is asked, answered or noted, and the request stands where it stood. */
    Lead STAYS = (now, interrupted) -> now;

    /** It goes back to what was interrupted. */
    Lead BACK = (now, interrupted) -> interrupted;

    /** The state after the step; {@code interrupted} is null where nothing is. */
    State from(State now, State interrupted);

    static Lead to(State state) {
        return (now, interrupted) -> state;
    }

    /** Back to what was interrupted, but never further along the way than {@code latest}. */
    static Lead backAtMost(State latest) {
        return (now, interrupted) -> interrupted.compareTo(latest) < 0 ? interrupted : latest;
    }
}
