package kz.dalel.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class HealthPageTest {
    @Test
    void a_worker_that_can_work_is_healthy() throws Exception {
        WorkerState state = new WorkerState(true, false);
        state.serverAnswered();
        state.delivered();
        HttpResponse<String> answer = ask(state);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"status\":\"up\",\"confined\":true,\"server\":\"reachable\",\"done\":1}");
    }

    @Test
    void a_worker_without_its_server_is_not() throws Exception {
        WorkerState state = new WorkerState(true, false);
        state.serverAnswered();
        state.serverFailed(new IOException("gone"));
        assertThat(ask(state).statusCode()).isEqualTo(503);
        assertThat(ask(state).body()).contains("\"server\":\"unreachable\"");
    }

    @Test
    void a_machine_that_cannot_confine_says_so_and_opens_nothing_unless_allowed() throws Exception {
        WorkerState refused = new WorkerState(false, false);
        assertThat(refused.mayParse()).isFalse();
        assertThat(ask(refused).body()).contains("\"status\":\"unconfined\"", "\"confined\":false");
        assertThat(ask(refused).statusCode()).isEqualTo(503);
        assertThat(new WorkerState(false, true).mayParse()).isTrue();
    }

    private static HttpResponse<String> ask(WorkerState state) throws Exception {
        try (HealthPage page = new HealthPage(0, state)) {
            URI uri = URI.create("http://127.0.0.1:" + page.port() + "/health");
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
