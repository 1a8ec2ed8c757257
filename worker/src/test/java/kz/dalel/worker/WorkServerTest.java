package kz.dalel.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkServerTest {
    private static final Duration LOCK = Duration.ofSeconds(60);

    private FakeWorkServer fake;
    private WorkServer server;

    @BeforeEach
    void start() throws IOException {
        fake = new FakeWorkServer();
        server = to(fake, "p&ss");
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    static WorkServer to(FakeWorkServer fake, String secret) {
        HttpClient http = HttpClient.newHttpClient();
        ServiceAccount account =
                new ServiceAccount(http, fake.uri("/realm/protocol/openid-connect/token"), new Secret(secret));
        return new WorkServer(http, account, fake.uri("/api/v1/work/"), new Retry(4, Duration.ofMillis(20)));
    }

    @Test
    void a_task_is_fetched_with_its_lock() throws Exception {
        fake.add("t1", new byte[] {1, 2, 3});
        assertThat(server.fetch(2, LOCK)).singleElement().satisfies(task -> {
            assertThat(task.task()).isEqualTo("t1");
            assertThat(task.size()).isEqualTo(3);
        });
        assertThat(fake.body("fetch").toString())
                .isIn("{\"max\":2,\"lockSeconds\":60}", "{\"lockSeconds\":60,\"max\":2}");
    }

    @Test
    void one_token_serves_many_calls() throws Exception {
        server.fetch(1, LOCK);
        server.fetch(1, LOCK);
        assertThat(fake.tokens).hasValue(1);
    }

    @Test
    void a_token_is_renewed_half_a_minute_before_it_expires() throws Exception {
        fake.expiresIn = 30;
        server.fetch(1, LOCK);
        server.fetch(1, LOCK);
        assertThat(fake.tokens).hasValue(2);
    }

    @Test
    void a_refused_token_is_renewed_once() throws Exception {
        fake.answer("fetch", 401);
        server.fetch(1, LOCK);
        assertThat(fake.tokens).hasValue(2);
        fake.answer("fetch", 401, 401);
        assertThatThrownBy(() -> server.fetch(1, LOCK)).isInstanceOf(UnexpectedStatus.class);
    }

    @Test
    void a_wrong_secret_is_trouble_that_does_not_print_the_secret() {
        assertThatThrownBy(() -> to(fake, "wrong").fetch(1, LOCK))
                .isInstanceOf(IOException.class)
                .hasMessage("token refused: status 401");
        assertThat(new Secret("wrong").toString()).doesNotContain("wrong");
    }

    @Test
    void a_call_is_repeated_while_the_server_cannot_take_it() throws Exception {
        fake.answer("failure", 503, 502, 500);
        server.fail("t1", "input-output");
        assertThat(fake.count("failure")).isEqualTo(4);
    }

    @Test
    void what_the_server_rejects_is_not_repeated() {
        fake.answer("failure", 422, 204);
        assertThatThrownBy(() -> server.fail("t1", "x")).isInstanceOf(UnexpectedStatus.class);
        assertThat(fake.count("failure")).isEqualTo(1);
    }

    @Test
    void a_missing_or_conflicting_task_is_a_lost_lock() {
        fake.answer("lock", 404, 409);
        assertThatThrownBy(() -> server.extend("t1", LOCK)).isInstanceOf(LockLost.class);
        assertThatThrownBy(() -> server.extend("t1", LOCK)).isInstanceOf(LockLost.class);
    }
}
