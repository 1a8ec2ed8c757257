package kz.dalel.dist;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Logs a demonstration account in as a browser does, by password and by a code of its second factor (authorization code with
 * PKCE, RFC 7636): no other way of the realm leads to that level.
 */
public final class SecondFactor {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern ACTION = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final Site site;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private SecondFactor(Site site) {
        this.site = site;
    }

    /** An access token of the client {@code dalel-api} whose {@code acr} says {@code second-factor}. */
    public static String token(Site site, String account) {
        return new SecondFactor(site).login(account);
    }

    private String login(String account) {
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        String asked = form(Map.of(
                "response_type", "code",
                "client_id", "dalel-api",
                "scope", "openid",
                "redirect_uri", back(),
                "acr_values", "second-factor",
                "code_challenge_method", "S256",
                "code_challenge", challenge(verifier)));
        HttpResponse<String> password =
                send(HttpRequest.newBuilder(address("auth?" + asked)).GET());
        HttpResponse<String> factor = fill(
                password, Map.of("username", account, "password", site.secrets().demo()));
        String code = new Totp(site.secrets().demoTotp()).next(account);
        HttpResponse<String> done = fill(factor, Map.of("otp", code));
        String place = done.headers().firstValue("Location").orElse("");
        return exchange(found(CODE, place, done), verifier);
    }

    private String exchange(String code, String verifier) {
        HttpResponse<String> answer = post(
                address("token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "dalel-api",
                        "redirect_uri",
                        back(),
                        "code",
                        code,
                        "code_verifier",
                        verifier));
        return found(TOKEN, answer.body(), answer);
    }

    private HttpResponse<String> fill(HttpResponse<String> page, Map<String, String> fields) {
        String action = found(ACTION, page.body(), page).replace("&amp;", "&");
        return post(URI.create(action), fields);
    }

    private HttpResponse<String> post(URI to, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder call) {
        if (!cookies.isEmpty())
            call.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        try {
            HttpResponse<String> answer = HTTP.send(call.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException lost) {
            throw new Trouble("No answer from the identity provider: " + lost.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while logging in.");
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String found(Pattern what, String in, HttpResponse<String> answer) {
        Matcher hit = what.matcher(in);
        if (!hit.find())
            throw new Trouble("The login stopped at " + answer.uri().getPath() + ": " + answer.statusCode());
        return hit.group(1);
    }

    private URI address(String end) {
        return URI.create(site.realm() + "/protocol/openid-connect/" + end);
    }

    private String back() {
        return site.web() + "/";
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
