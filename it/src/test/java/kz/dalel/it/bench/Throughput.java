package kz.dalel.it.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.dalel.dist.Site;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Rows;
import kz.dalel.workflows.BareEngine;

/**
 * How many requests go from submission to delivery in a second: through the API, with all that people say and all that is checked,
 * written and printed on the way; and through the engine alone, on the same PostgreSQL, by the same models and the same calls.
 */
final class Throughput {
    private static final int AT_ONCE = 4;
    /** Journeys before those that are counted, on both sides: the server's compiler is at work for the first seven hundred. */
    private static final int WARM_UP = 800;

    private static final String ALONE = "bare_engine";

    private final Site site;

    Throughput(Site site) {
        this.site = site;
    }

    /**
     * Both, warm, in turns: the machine may be slower in one minute than in another, and is so for both.
     *
     * @param rounds turns of each
     * @param journeys through the API in a turn; through the engine alone three times as many, for it is that much faster
     */
    Rates measured(int rounds, int journeys) throws SQLException {
        Journey.registered(site, 1).triage().certify();
        perSecond(AT_ONCE, drafted(WARM_UP), Throughput::walk);
        try (BareEngine engine = alone()) {
            perSecond(AT_ONCE, numbers("WARM", WARM_UP), engine::journey);
            double[] dalel = new double[rounds];
            double[] alone = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                dalel[round] = perSecond(AT_ONCE, drafted(journeys), Throughput::walk);
                alone[round] = perSecond(AT_ONCE, numbers("CDF" + round, 3 * journeys), engine::journey);
            }
            return new Rates(median(dalel), median(alone));
        }
    }

    /** Journeys a second: through the API, and of the engine alone; the median of the turns. */
    record Rates(double dalel, double alone) {}

    private static double median(double[] rates) {
        return Arrays.stream(rates).sorted().toArray()[rates.length / 2];
    }

    private BareEngine alone() throws SQLException {
        Rows server = Rows.ofSuperuser(site);
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + ALONE);
        }
        String url = server.url().replaceFirst("/[^/]*$", "/" + ALONE);
        return new BareEngine(url, server.user(), server.password(), AT_ONCE * 2);
    }

    private List<Journey> drafted(int journeys) {
        List<Journey> drafted = new ArrayList<>();
        for (int i = 0; i < journeys; i++) {
            Journey journey = Journey.drafted(site);
            journey.exhibit("note.txt", ("записка " + journey.number()).getBytes(UTF_8));
            drafted.add(journey);
        }
        return drafted;
    }

    private static void walk(Journey journey) {
        journey.submit()
                .receive()
                .register()
                .triage()
                .assign()
                .accept()
                .examine()
                .conclude()
                .sign()
                .deliver();
    }

    private static List<String> numbers(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + "-2026-" + i).toList();
    }

    private static <T> double perSecond(int threads, List<T> all, Consumer<T> work) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        long began = System.nanoTime();
        try {
            List<Future<?>> running = new ArrayList<>();
            for (T one : all) running.add(workers.submit(() -> work.accept(one)));
            for (Future<?> one : running) one.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            workers.shutdownNow();
        }
        return all.size() * 1e9 / (System.nanoTime() - began);
    }
}
