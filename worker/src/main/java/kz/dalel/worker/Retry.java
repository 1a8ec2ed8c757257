package kz.dalel.worker;

import java.io.IOException;
import java.time.Duration;

/** Repeats an idempotent call while the server cannot take it; the pause doubles. */
record Retry(int attempts, Duration firstPause) {
    void run(Call call) throws IOException, LockLost, InterruptedException {
        Duration pause = firstPause;
        for (int left = attempts - 1; ; left--) {
            try {
                call.run();
                return;
            } catch (UnexpectedStatus refused) {
                if (left == 0 || !refused.worthRetrying()) throw refused;
            } catch (IOException trouble) {
                if (left == 0) throw trouble;
            }
            Thread.sleep(pause.toMillis());
            pause = pause.multipliedBy(2);
        }
    }

    @FunctionalInterface
    interface Call {
        void run() throws IOException, LockLost, InterruptedException;
    }
}
