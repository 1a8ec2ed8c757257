package kz.dalel.it.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.stream.Stream;
import kz.dalel.dist.Account;
import kz.dalel.dist.AgencySystem;
import kz.dalel.dist.Site;

/**
 * Somebody who calls the API with a bearer token of his own; nobody calls without one.
 *
 * @param sure whether he has shown his second factor for it
 */
public record Person(Site site, String name, boolean sure) {
    public static final String NOBODY = "";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    public Person(Site site, String name) {
        this(site, name, false);
    }

    /** The same with his second factor shown, within the last five minutes. */
    public Person surely() {
        return new Person(site, name, true);
    }

    /** The demonstration account with this name, or that of an agency's system, whose name is its client's. */
    public Account account() {
        return Stream.concat(Account.all().stream(), AgencySystem.all().stream().map(AgencySystem::account))
                .filter(account -> account.username().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public String id() {
        return account().id();
    }

    public Reply get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    public Reply delete(String path, String... headers) {
        return call("DELETE", path, BodyPublishers.noBody(), headers);
    }

    /** Posts a value as JSON; a text is taken for JSON already. */
    public Reply post(String path, Object body, String... headers) {
        return json("POST", path, body, headers);
    }

    public Reply put(String path, Object body, String... headers) {
        return json("PUT", path, body, headers);
    }

    private Reply json(String method, String path, Object body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return call(method, path, BodyPublishers.ofString(written(body)), all);
    }

    /** Any call: a path below the API's root, or a whole address. */
    public Reply call(String method, String path, BodyPublisher body, String... headers) {
        URI address = URI.create(path.startsWith("http") ? path : site.web() + "/api/v1" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json, */*;q=0.1")
                .header("Accept-Language", "en")
                .method(method, body);
        if (headers.length > 0) request.headers(headers);
        if (!name.equals(NOBODY))
            request.header("Authorization", "Bearer " + (sure ? Tokens.sure(site, name) : Tokens.of(site, name)));
        return new Reply(
                (name.equals(NOBODY) ? "nobody" : name) + " " + method + " " + path, Http.send(request.build()));
    }

    private static String written(Object body) {
        try {
            return body instanceof String text ? text : Reply.MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
