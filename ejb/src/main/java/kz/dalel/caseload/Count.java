package kz.dalel.caseload;

/**
 * How many, as far as it is counted and told.
 *
 * @param cases the number that is told; 0 with {@link Exactness#UNTOLD}
 * @param is how the true number stands to it
 */
public record Count(long cases, Exactness is) {
    /** Counting stops here: nobody acts on whether it is two thousand or three. */
    static final int MOST = 2_000;

    static final Count UNTOLD = new Count(0, Exactness.UNTOLD);

    /** How a told number stands to the true one. */
    public enum Exactness {
        EXACTLY,
        MORE_THAN,
        /** So few that somebody might be recognised, or too much would follow from it. */
        UNTOLD
    }

    /** A number that was counted to its end. */
    static Count exactly(long cases) {
        return new Count(cases, Exactness.EXACTLY);
    }

    /** A number whose counting stopped after {@link #MOST}. */
    static Count upToMost(long counted) {
        return counted > MOST ? new Count(MOST, Exactness.MORE_THAN) : exactly(counted);
    }

    /** Both together; untold where one of them is. */
    Count plus(Count other) {
        if (is == Exactness.UNTOLD || other.is == Exactness.UNTOLD) return UNTOLD;
        Exactness both = is == other.is ? is : Exactness.MORE_THAN;
        return new Count(cases + other.cases, both);
    }
}
