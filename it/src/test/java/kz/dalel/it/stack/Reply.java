package kz.dalel.it.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the API answered. */
public record Reply(String call, HttpResponse<byte[]> response) {
    static final ObjectMapper MAPPER = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return response.body().clone();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
        try {
            return MAPPER.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(this + " is no JSON", e);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, when it has this status. */
    public Reply expect(int status) {
        assertThat(status()).as(toString()).isEqualTo(status);
        return this;
    }

    /** The same, when it has one of these statuses. */
    public Reply expectOneOf(Integer... statuses) {
        assertThat(status()).as(toString()).isIn((Object[]) statuses);
        return this;
    }

    /** The same, when it is a problem document that says this status and this key. */
    public Reply refused(int status, String key) {
        expect(status);
        assertThat(header("Content-Type")).as(toString()).startsWith("application/problem+json");
        assertThat(json().path("key").asText()).as(toString()).isEqualTo(key);
        assertThat(json().path("detail").asText()).as(toString()).isNotBlank();
        return this;
    }

    /** The same, when it is told that a password is not enough, and how surely to log in anew (RFC 9470). */
    public Reply asksForSecondFactor() {
        refused(401, "stepUp");
        assertThat(header("WWW-Authenticate"))
                .startsWith("Bearer error=\"insufficient_user_authentication\"")
                .contains("acr_values=\"second-factor\"", "max_age=\"300\"");
        return this;
    }

    /** The keys of the single reasons of a refusal. */
    public List<String> reasons() {
        return json().path("reasons").findValuesAsText("key");
    }

    @Override
    public String toString() {
        String text = text();
        return call + " → " + status() + " " + (text.length() > 600 ? text.substring(0, 600) + "…" : text);
    }
}
