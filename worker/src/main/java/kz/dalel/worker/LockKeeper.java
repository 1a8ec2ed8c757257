package kz.dalel.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a task's lock while it is worked on: extends it at half time and says when it is lost. */
final class LockKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(LockKeeper.class);
    private static final Duration LONGEST = Duration.ofHours(2);

    private final WorkServer server;
    private final ScheduledExecutorService timer;
    private final Duration lock;

    LockKeeper(WorkServer server, ScheduledExecutorService timer, Duration lock) {
        this.server = server;
        this.timer = timer;
        this.lock = lock;
    }

    /** Close it when the task is done. A task that takes absurdly long (a stalled download) is let go as well. */
    Hold hold(String task, Runnable lost) {
        Deadline longest = Deadline.in(LONGEST);
        long half = lock.toMillis() / 2;
        ScheduledFuture<?> extending =
                timer.scheduleWithFixedDelay(() -> extend(task, longest, lost), half, half, TimeUnit.MILLISECONDS);
        return () -> extending.cancel(true);
    }

    private void extend(String task, Deadline longest, Runnable lost) {
        try {
            if (longest.passed()) lost.run();
            else server.extend(task, lock);
        } catch (LockLost gone) {
            LOG.info("A lock was lost; its task is abandoned");
            lost.run();
        } catch (IOException trouble) {
            LOG.warn("A lock could not be extended: {}", trouble.getMessage());
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    @FunctionalInterface
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }
}
