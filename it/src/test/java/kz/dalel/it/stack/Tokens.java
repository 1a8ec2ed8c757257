package kz.dalel.it.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.dalel.dist.AgencySystem;
import kz.dalel.dist.SecondFactor;
import kz.dalel.dist.Site;

/**
 * Access tokens, each used for less than its five minutes: of the client dalel-api by the password grant, or by the way of a
 * browser with password and second factor; of an agency's system by its own secret.
 */
final class Tokens {
    private static final long KEPT = Duration.ofMinutes(4).toNanos();
    private static final Map<String, Token> KNOWN = new ConcurrentHashMap<>();

    private record Token(String text, long until) {}

    private Tokens() {}

    static String of(Site site, String name) {
        return KNOWN.compute(
                        site.realm() + " " + name,
                        (key, old) -> old != null && System.nanoTime() < old.until ? old : fresh(site, name))
                .text;
    }

    /** One that says that the second factor was shown. */
    static String sure(Site site, String name) {
        return KNOWN.compute(
                        "sure " + site.realm() + " " + name,
                        (key, old) -> old != null && System.nanoTime() < old.until
                                ? old
                                : new Token(SecondFactor.token(site, name), System.nanoTime() + KEPT))
                .text;
    }

    private static boolean isSystem(String name) {
        return AgencySystem.all().stream().anyMatch(system -> system.client().equals(name));
    }

    private static String ofSystem(Site site, String client) {
        return "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + site.secrets().agencySystem(client);
    }

    private static String ofPerson(Site site, String name) {
        return "grant_type=password&client_id=dalel-api&scope=openid&username=" + URLEncoder.encode(name, UTF_8)
                + "&password=" + URLEncoder.encode(site.secrets().demo(), UTF_8);
    }

    private static Token fresh(Site site, String name) {
        String form = isSystem(name) ? ofSystem(site, name) : ofPerson(site, name);
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(form))
                .build();
        Reply reply = new Reply("token of " + name, Http.send(request)).expect(200);
        return new Token(reply.json().path("access_token").asText(), System.nanoTime() + KEPT);
    }
}
