package kz.dalel.worker;

import java.time.Duration;

/** The one place that reads the machine's running time; it only measures spans and never dates anything. */
record Deadline(long nanos) {
    static Deadline in(Duration span) {
        return new Deadline(System.nanoTime() + span.toNanos());
    }

    boolean passed() {
        return remaining().isZero();
    }

    /** Never negative. */
    Duration remaining() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }
}
