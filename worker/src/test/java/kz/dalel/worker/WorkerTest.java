package kz.dalel.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole worker against a fake server. */
class WorkerTest {
    private static final byte[] TEXT = "An exhibit of plain text.".getBytes(UTF_8);
    private static final byte[] HANG =
            "<?xml version=\"1.0\"?><mock><hang millis=\"600000\" heavy=\"false\" interruptible=\"false\"/></mock>"
                    .getBytes(UTF_8);

    @TempDir
    Path directory;

    private FakeWorkServer fake;
    private Worker worker;
    private Thread working;

    @BeforeEach
    void start() throws Exception {
        fake = new FakeWorkServer();
    }

    @AfterEach
    void stop() throws Exception {
        working.interrupt();
        worker.close();
        fake.close();
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).allMatch(path -> path.endsWith("door.lock"));
        }
    }

    @Test
    void an_exhibit_is_fetched_parsed_and_its_result_delivered() throws Exception {
        fake.add("t1", TEXT);
        work(Map.of());
        await(() -> fake.count("result") == 1);
        assertThat(fake.body("result").get("outcome").asText()).isEqualTo("EXTRACTED");
        ResultSchema.check(fake.body("result").toString());
        assertThat(fake.count("failure")).isZero();
    }

    @Test
    void a_result_is_repeated_until_the_server_takes_it() throws Exception {
        fake.answer("result", 503, 500);
        fake.add("t1", TEXT);
        work(Map.of());
        await(() -> fake.count("result") == 3);
    }

    @Test
    void bytes_with_another_digest_are_reported_and_never_parsed() throws Exception {
        fake.add(new WorkTask("t1", "CDF-2026-000001", "0".repeat(64), TEXT.length), TEXT);
        work(Map.of());
        await(() -> fake.count("failure") == 1);
        assertThat(fake.body("failure").get("reason").asText()).isEqualTo("digest-mismatch");
        assertThat(fake.count("result")).isZero();
    }

    @Test
    void more_bytes_than_announced_are_reported() throws Exception {
        fake.add(new WorkTask("t1", "CDF-2026-000001", "0".repeat(64), 3), TEXT);
        work(Map.of());
        await(() -> fake.count("failure") == 1);
        assertThat(fake.body("failure").get("reason").asText()).isEqualTo("size-mismatch");
    }

    @Test
    void the_lock_of_a_long_task_is_extended_and_the_hang_is_a_result() throws Exception {
        fake.add("t1", HANG);
        work(Map.of("DALEL_WORKER_LOCK_SECONDS", "2", "DALEL_WORKER_TIMEOUT_SECONDS", "4"));
        await(() -> fake.count("result") == 1);
        assertThat(fake.body("result").get("outcome").asText()).isEqualTo("TIMED_OUT");
        assertThat(fake.count("lock")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_task_whose_lock_is_lost_is_abandoned_and_the_next_one_taken() throws Exception {
        fake.answer("lock", 409);
        fake.add("t1", HANG);
        work(Map.of("DALEL_WORKER_LOCK_SECONDS", "2", "DALEL_WORKER_SLOTS", "1"));
        await(() -> fake.count("lock") == 1);
        fake.add("t2", TEXT);
        await(() -> fake.count("result") == 1);
        assertThat(fake.body("result").get("outcome").asText()).isEqualTo("EXTRACTED");
        assertThat(fake.count("failure")).isZero();
    }

    @Test
    void a_lock_lost_before_the_content_is_read_ends_the_task_quietly() throws Exception {
        fake.answer("content", 404);
        fake.add("t1", TEXT);
        fake.add("t2", TEXT);
        work(Map.of());
        await(() -> fake.count("result") == 1);
        assertThat(fake.count("failure")).isZero();
    }

    @Test
    void work_goes_on_when_the_server_comes_back() throws Exception {
        fake.answer("fetch", 503, 503);
        fake.add("t1", TEXT);
        work(Map.of());
        await(() -> fake.count("result") == 1);
    }

    private void work(Map<String, String> more) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(Map.of(
                "DALEL_URL", fake.uri("/").toString(),
                "DALEL_OIDC_URL", fake.uri("/realm").toString(),
                "DALEL_WORKER_SECRET", "p&ss",
                "DALEL_WORKER_TMP", directory.toString()));
        environment.putAll(more);
        worker = new Worker(Settings.from(environment));
        working = new Thread(() -> {
            try {
                worker.run();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        working.start();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Deadline deadline = Deadline.in(Duration.ofSeconds(60));
        while (!condition.call()) {
            assertThat(deadline.passed()).as("waited too long").isFalse();
            Thread.sleep(50);
        }
    }
}
