package kz.dalel.transparency;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Carries a body to an address that the operator named, and brings back what is answered; no thread waits for it. Follows no
 * redirection, takes no long answer, and gives up soon.
 */
@ApplicationScoped
public class Courier {
    /** The longest answer that is taken, in bytes. */
    public static final int MOST = 65_536;

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long WHOLE_SECONDS = 10;

    @Resource
    ManagedExecutorService threads;

    private HttpClient client;

    @PostConstruct
    void begin() {
        client = client(HttpClient.newBuilder().executor(threads));
    }

    /**
     * Posts the body. Completes with whatever was answered, or exceptionally when nothing came in time: 5 seconds to connect, 5 more
     * for the head of the answer, 10 for all of it.
     */
    public CompletableFuture<HttpResponse<byte[]>> post(URI to, String type, byte[] body) {
        return post(client, to, type, body);
    }

    /** @throws IllegalArgumentException if it is not {@code http(s)://HOST[:PORT][/PATH]} and nothing else */
    public static void demandPlain(URI address) {
        boolean plain = SCHEMES.contains(String.valueOf(address.getScheme()))
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
        if (!plain) throw new IllegalArgumentException("not http(s)://HOST[:PORT][/PATH]: " + address);
    }

    static HttpClient client(HttpClient.Builder builder) {
        return builder.version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
    }

    static CompletableFuture<HttpResponse<byte[]>> post(HttpClient client, URI to, String type, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(to)
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(request, head -> new ShortBody(MOST));
        CompletableFuture<HttpResponse<byte[]>> inTime = sent.copy().orTimeout(WHOLE_SECONDS, TimeUnit.SECONDS);
        return inTime.whenComplete((answer, late) -> {
            if (late != null) sent.cancel(true);
        });
    }
}
