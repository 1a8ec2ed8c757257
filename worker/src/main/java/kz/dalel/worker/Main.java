package kz.dalel.worker;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the worker with what the environment says and ends it cleanly on SIGTERM. */
public final class Main {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    /** Takes no arguments; {@code docs/work-result.md} lists the variables. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Settings settings;
        try {
            settings = Settings.from(System.getenv());
        } catch (IllegalArgumentException wrong) {
            LOG.error(wrong.getMessage());
            System.exit(2);
            return;
        }
        Worker worker = new Worker(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(ending(worker, Thread.currentThread()), "ending"));
        try {
            worker.run();
        } catch (InterruptedException told) {
            LOG.info("Told to end");
        } catch (RuntimeException bug) {
            LOG.error("A bug ended the worker", bug);
            System.exit(1);
        }
    }

    private static Runnable ending(Worker worker, Thread working) {
        return () -> {
            working.interrupt();
            try {
                worker.close();
            } catch (IOException left) {
                LOG.error("Temporary files were left behind: {}", left.getMessage());
            }
        };
    }
}
