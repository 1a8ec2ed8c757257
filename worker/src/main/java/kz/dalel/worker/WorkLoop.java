package kz.dalel.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;

/** Asks for as many tasks as there are free slots; waits a second when there are none, longer when nobody answers. */
final class WorkLoop {
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final WorkServer server;
    private final ExhibitRun run;
    private final LockKeeper keeper;
    private final ExecutorService executor;
    private final WorkerState state;
    private final Duration lock;
    private final Semaphore slots;
    private Duration pause = IDLE;

    WorkLoop(
            WorkServer server,
            ExhibitRun run,
            LockKeeper keeper,
            ExecutorService executor,
            WorkerState state,
            Settings settings) {
        this.server = server;
        this.run = run;
        this.keeper = keeper;
        this.executor = executor;
        this.state = state;
        this.lock = settings.lock();
        this.slots = new Semaphore(settings.slots());
    }

    /** Until interrupted. */
    void run() throws InterruptedException {
        while (true) {
            slots.acquire();
            int free = 1 + slots.drainPermits();
            List<WorkTask> tasks = fetch(free);
            slots.release(free - tasks.size());
            tasks.forEach(this::begin);
            if (tasks.isEmpty()) Thread.sleep(jittered(pause));
        }
    }

    private List<WorkTask> fetch(int free) throws InterruptedException {
        try {
            List<WorkTask> tasks = server.fetch(free, lock);
            state.serverAnswered();
            pause = IDLE;
            return tasks.subList(0, Math.min(free, tasks.size()));
        } catch (IOException trouble) {
            state.serverFailed(trouble);
            Duration next = pause.multipliedBy(2);
            pause = next.compareTo(LONGEST) > 0 ? LONGEST : next;
            return List.of();
        }
    }

    private void begin(WorkTask task) {
        FutureTask<Void> job = new FutureTask<>(() -> {
            run.run(task);
            return null;
        });
        LockKeeper.Hold hold = keeper.hold(task.task(), () -> job.cancel(true));
        executor.execute(() -> {
            try (hold) {
                job.run();
            } finally {
                slots.release();
            }
        });
    }

    private static long jittered(Duration pause) {
        return (long) (pause.toMillis() * ThreadLocalRandom.current().nextDouble(0.75, 1.25));
    }
}
