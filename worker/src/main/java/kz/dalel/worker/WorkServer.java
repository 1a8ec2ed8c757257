package kz.dalel.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The worker's side of {@code /api/v1/work}. A lost lock is {@link LockLost}, all other trouble an IOException. */
final class WorkServer {
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final HttpClient http;
    private final ServiceAccount account;
    private final URI work;
    private final Retry retry;

    WorkServer(HttpClient http, ServiceAccount account, URI work, Retry retry) {
        this.http = http;
        this.account = account;
        this.work = work;
        this.retry = retry;
    }

    List<WorkTask> fetch(int max, Duration lock) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                send(post("fetch", Map.of("max", max, "lockSeconds", lock.toSeconds())), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new UnexpectedStatus(answer.statusCode());
        return Json.MAPPER.readValue(answer.body(), WorkTasks.class).tasks();
    }

    /** The exhibit's bytes; the caller closes the stream. */
    InputStream content(String task) throws IOException, LockLost, InterruptedException {
        HttpResponse<InputStream> answer = send(request(path(task, "content")).GET(), BodyHandlers.ofInputStream());
        if (answer.statusCode() == 200) return answer.body();
        answer.body().close();
        throw notAccepted(answer.statusCode());
    }

    void extend(String task, Duration lock) throws IOException, LockLost, InterruptedException {
        tell(path(task, "lock"), Map.of("seconds", lock.toSeconds()));
    }

    void deliver(String task, WorkResult result) throws IOException, LockLost, InterruptedException {
        tell(path(task, "result"), result);
    }

    /** For trouble of this machine or the network only; what the parser did to itself is a result. */
    void fail(String task, String reason) throws IOException, LockLost, InterruptedException {
        tell(path(task, "failure"), Map.of("reason", reason));
    }

    private void tell(String path, Object body) throws IOException, LockLost, InterruptedException {
        HttpRequest.Builder request = post(path, body);
        retry.run(() -> {
            int status = send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) throw notAccepted(status);
        });
    }

    private static IOException notAccepted(int status) throws LockLost {
        if (status == 404 || status == 409) throw new LockLost(status);
        return new UnexpectedStatus(status);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body)
            throws IOException, InterruptedException {
        String token = account.token();
        HttpResponse<T> answer = http.send(authorised(request, token), body);
        if (answer.statusCode() != 401) return answer;
        if (answer.body() instanceof InputStream refused) refused.close();
        account.refused(token);
        return http.send(authorised(request, account.token()), body);
    }

    private static HttpRequest authorised(HttpRequest.Builder request, String token) {
        return request.copy().header("Authorization", "Bearer " + token).build();
    }

    private HttpRequest.Builder post(String path, Object body) throws IOException {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(work.resolve(path)).timeout(ANSWER);
    }

    private static String path(String task, String step) {
        return URLEncoder.encode(task, UTF_8).replace("+", "%20") + "/" + step;
    }
}
