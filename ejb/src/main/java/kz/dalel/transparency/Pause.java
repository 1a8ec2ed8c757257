package kz.dalel.transparency;

import java.util.function.LongSupplier;

/** How long to leave somebody alone after a failure: a second, then twice as long each time, never longer than a limit. */
public final class Pause {
    private static final long SECOND = 1_000_000_000L;

    private final long longest;
    private final LongSupplier nanos;
    private long next = SECOND;
    private long until;
    private boolean begun;

    /** @param longestSeconds the limit */
    public Pause(long longestSeconds) {
        this(longestSeconds, System::nanoTime);
    }

    Pause(long longestSeconds, LongSupplier nanos) {
        this.longest = longestSeconds * SECOND;
        this.nanos = nanos;
    }

    public boolean isOver() {
        return !begun || nanos.getAsLong() - until >= 0;
    }

    /** It failed once more. */
    public void longer() {
        begun = true;
        until = nanos.getAsLong() + next;
        next = Math.min(longest, next * 2);
    }

    /** It went well. */
    public void end() {
        begun = false;
        next = SECOND;
    }
}
