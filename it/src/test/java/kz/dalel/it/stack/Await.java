package kz.dalel.it.stack;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is the one awaited, or fails with the last answer at the deadline. */
public final class Await {
    private static final long STEP_MILLIS = 100;

    private Await() {}

    public static <T> T until(String what, Duration patience, Supplier<T> question, Predicate<T> enough) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            T answer = question.get();
            if (enough.test(answer)) return answer;
            if (System.nanoTime() > end)
                throw new AssertionError(what + ": not after " + patience.toSeconds() + " s, but " + answer);
            pause();
        }
    }

    private static void pause() {
        try {
            if (new CountDownLatch(1).await(STEP_MILLIS, TimeUnit.MILLISECONDS)) throw new IllegalStateException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
