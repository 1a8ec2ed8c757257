package kz.dalel.worker;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts put together, and taken apart in order when the worker is told to end. */
final class Worker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Workspace workspace;
    private final WorkerState state;
    private final Optional<HealthPage> health;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService slots;
    private final WorkLoop loop;

    Worker(Settings settings) throws IOException, InterruptedException {
        Confinement confinement = Confinement.find(settings.parsing());
        workspace = Workspace.open(settings.work());
        state = new WorkerState(confinement.confines(), settings.allowUnconfined());
        health = settings.healthPort().isPresent()
                ? Optional.of(new HealthPage(settings.healthPort().get(), state))
                : Optional.empty();
        slots = Executors.newFixedThreadPool(settings.slots());
        Configuration configuration = Configuration.shipped(workspace.directory());
        TikaExtractor extractor = new TikaExtractor(
                new ChildCommand(confinement, configuration.file()), configuration.extractor(), settings.parsing());
        WorkServer server = server(settings);
        loop = new WorkLoop(
                server,
                new ExhibitRun(server, workspace, extractor, state),
                new LockKeeper(server, timer, settings.lock()),
                slots,
                state,
                settings);
    }

    private static WorkServer server(Settings settings) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        ServiceAccount account = new ServiceAccount(http, settings.token(), settings.secret());
        return new WorkServer(http, account, settings.server(), new Retry(5, Duration.ofMillis(500)));
    }

    /** Works until interrupted. A machine that cannot confine children only shows its health. */
    void run() throws InterruptedException {
        LOG.info("Started; children are {}", state.sheet().confined() ? "confined" : "NOT confined");
        if (!state.mayParse()) {
            LOG.error("This machine refuses unshare or prlimit: no exhibit is opened here");
            new CountDownLatch(1).await();
        }
        loop.run();
    }

    /** Running tasks get a few seconds to end, then they are abandoned: their locks run out and others take them. */
    @Override
    public void close() throws IOException {
        slots.shutdown();
        try {
            if (!slots.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                slots.shutdownNow();
                if (!slots.awaitTermination(5, TimeUnit.SECONDS)) LOG.warn("A task would not end");
            }
        } catch (InterruptedException hurry) {
            slots.shutdownNow();
            Thread.currentThread().interrupt();
        }
        timer.shutdownNow();
        health.ifPresent(HealthPage::close);
        workspace.close();
        LOG.info("Ended");
    }
}
