package kz.dalel.worker;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What health tells: whether the children are confined, the server answers, and how many results it took. */
final class WorkerState {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerState.class);

    private final boolean confined;
    private final boolean allowed;
    private final AtomicBoolean reachable = new AtomicBoolean();
    private final AtomicBoolean complained = new AtomicBoolean();
    private final AtomicLong done = new AtomicLong();

    WorkerState(boolean confined, boolean allowUnconfined) {
        this.confined = confined;
        this.allowed = confined || allowUnconfined;
    }

    boolean mayParse() {
        return allowed;
    }

    void serverAnswered() {
        if (reachable.getAndSet(true)) return;
        complained.set(false);
        LOG.info("The server answers");
    }

    /** Logged once per change, not per attempt. */
    void serverFailed(Exception why) {
        reachable.set(false);
        if (complained.getAndSet(true)) return;
        LOG.warn("The server does not answer: {}", why.getMessage() == null ? why.getClass() : why.getMessage());
    }

    void delivered() {
        done.incrementAndGet();
    }

    Sheet sheet() {
        boolean answers = reachable.get();
        String status = !allowed ? "unconfined" : answers ? "up" : "waiting";
        return new Sheet(status, confined, answers ? "reachable" : "unreachable", done.get());
    }

    record Sheet(String status, boolean confined, String server, long done) {
        boolean healthy() {
            return status.equals("up");
        }
    }
}
