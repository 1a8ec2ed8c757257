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
            if (Thread.interrupted()) throw new InterruptedException("while reading");
            report(task, trouble);
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

    private void report(WorkTask task, IOException trouble) throws InterruptedException {
        LOG.warn("A task failed and will be tried again: {}", trouble.toString());
        try {
            server.fail(task.task(), reason(trouble));
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
