package kz.dalel.dist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Calls of the public API under demonstration accounts; every call must succeed. */
final class Session {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private final Site site;

    Session(Site site) {
        this.site = site;
    }

    JsonNode get(String user, String path) {
        return json(send(user, to(path).GET()));
    }

    /** Posts the form and reads the answer; {@code form} is anything that Jackson writes. */
    JsonNode post(String user, String path, Object form) {
        return json(send(
                user,
                to(path).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.valueToTree(form).toString()))));
    }

    /** Sends a file whole and gives the id of the upload. */
    String upload(String user, String name, byte[] bytes) {
        String told = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        URI place = send(
                        user,
                        to("uploads")
                                .header("Tus-Resumable", "1.0.0")
                                .header("Upload-Length", Integer.toString(bytes.length))
                                .header("Upload-Metadata", "filename " + told)
                                .POST(BodyPublishers.noBody()))
                .headers()
                .firstValue("Location")
                .map(site.web()::resolve)
                .orElseThrow();
        send(
                user,
                HttpRequest.newBuilder(place)
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Offset", "0")
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", BodyPublishers.ofByteArray(bytes)));
        return place.getPath().substring(place.getPath().lastIndexOf('/') + 1);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(site.web().resolve("/api/v1/" + path));
    }

    private HttpResponse<String> send(String user, HttpRequest.Builder call) {
        HttpResponse<String> answer = exchange(as(user, call));
        if (answer.statusCode() == 401 && !asksForSecondFactor(answer)) {
            tokens.remove(user); // a token ends after five minutes, loading may not
            answer = exchange(as(user, call));
        }
        if (asksForSecondFactor(answer)) {
            tokens.put(user, SecondFactor.token(site, user));
            answer = exchange(as(user, call));
        }
        if (answer.statusCode() >= 300)
            throw new Trouble(user + " was refused " + answer.request().method() + " "
                    + answer.request().uri().getPath() + ": " + answer.body());
        return answer;
    }

    private HttpRequest as(String user, HttpRequest.Builder call) {
        return call.setHeader("Authorization", "Bearer " + tokens.computeIfAbsent(user, this::token))
                .build();
    }

    /** RFC 9470: the account is known, but not surely enough for this act. */
    private static boolean asksForSecondFactor(HttpResponse<String> answer) {
        return answer.statusCode() == 401
                && answer.headers()
                        .firstValue("WWW-Authenticate")
                        .orElse("")
                        .contains("insufficient_user_authentication");
    }

    private String token(String user) {
        String form = "grant_type=password&client_id=dalel-api&username=" + encoded(user) + "&password="
                + encoded(site.secrets().demo());
        HttpRequest call = HttpRequest.newBuilder(URI.create(site.realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return json(exchange(call)).path("access_token").asText();
    }

    private HttpResponse<String> exchange(HttpRequest call) {
        try {
            return http.send(call, BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new Trouble("No answer from " + call.uri() + ": " + lost.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while calling " + call.uri());
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new Trouble("No JSON from " + answer.uri() + ": " + unreadable.getMessage());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
