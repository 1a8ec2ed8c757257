package kz.dalel.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of one task: copy, check, parse, deliver; nothing of the exhibit stays behind. */
final class ExhibitRun {
    private static final Logger LOG = LoggerFactory.getLogger(ExhibitRun.class);

    private final WorkServer server;
    private final Workspace workspace;
    private final TikaExtractor extractor;
    private final WorkerState state;

    ExhibitRun(WorkServer server, Workspace workspace, TikaExtractor extractor, WorkerState state) {
        this.server = server;
        this.workspace = workspace;
        this.extractor = extractor;
        this.state = state;
    }

    /** Lost locks end it quietly, an interrupt ends it at once. */
    void run(WorkTask task) throws InterruptedException {
        try {
            examine(task);
        } catch (LockLost gone) {
            LOG.info("A task is no longer this worker's ({})", gone.getMessage());
        } catch (IOException trouble) {
            if (Thread.interrupted() || trouble.getCause() instanceof InterruptedException)
                throw new InterruptedException("while reading");
            LOG.warn(
                    "A task failed and may be tried again: {} {}",
                    trouble.getClass().getSimpleName(),
                    reason(trouble));
            report(task, reason(trouble));
        } catch (RuntimeException bug) {
            LOG.error("A bug of the worker ended a task", bug);
            report(task, "internal");
        } catch (Error broken) {
            LOG.error("This process is broken", broken);
            throw broken;
        }
    }

    private void examine(WorkTask task) throws IOException, LockLost, InterruptedException {
        Path directory = workspace.newDirectory();
        try {
            Path copy = directory.resolve("exhibit");
            try (InputStream content = server.content(task.task())) {
                ExhibitCopy.receive(content, task, copy);
            }
            WorkResult result = extractor.extract(task, copy);
            server.deliver(task.task(), result);
            state.delivered();
            LOG.info("{} {} {}", result.outcome(), result.type(), result.detail());
        } finally {
            Workspace.remove(directory);
        }
    }

    private void report(WorkTask task, String reason) throws InterruptedException {
        try {
            server.fail(task.task(), reason);
        } catch (LockLost gone) {
            LOG.info("The failed task is no longer this worker's ({})", gone.getMessage());
        } catch (IOException unreachable) {
            LOG.warn("The failure could not be reported; the lock will run out: {}", unreachable.getMessage());
        }
    }

    /** A word without names or paths. */
    private static String reason(IOException trouble) {
        if (trouble instanceof ContentMismatch || trouble instanceof ChildTrouble) return trouble.getMessage();
        if (trouble instanceof UnexpectedStatus)
            return "server-" + trouble.getMessage().replace(' ', '-');
        return "input-output";
    }
}
