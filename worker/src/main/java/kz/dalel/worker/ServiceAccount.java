package kz.dalel.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The worker's own identity: an access token by client credentials, kept until shortly before it expires. */
final class ServiceAccount {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http;
    private final HttpRequest request;
    private String token = "";
    private Deadline renewal = Deadline.in(Duration.ZERO);

    ServiceAccount(HttpClient http, URI endpoint, Secret secret) {
        this.http = http;
        this.request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=dalel-worker&client_secret="
                                + URLEncoder.encode(secret.text(), UTF_8)))
                .build();
    }

    synchronized String token() throws IOException, InterruptedException {
        if (renewal.passed()) renew();
        return token;
    }

    /** Forgets a token the server refused, unless another thread has already renewed it. */
    synchronized void refused(String refused) {
        if (refused.equals(token)) renewal = Deadline.in(Duration.ZERO);
    }

    private void renew() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IOException("token refused: status " + answer.statusCode());
        Grant grant = Json.MAPPER.readValue(answer.body(), Grant.class);
        token = grant.token();
        renewal = Deadline.in(Duration.ofSeconds(grant.seconds()).minus(MARGIN));
    }

    private record Grant(@JsonProperty("access_token") String token, @JsonProperty("expires_in") long seconds) {}
}
