package kz.dalel.web.page.request;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;

/**
 * What was said in words when a step was taken.
 *
 * @param text the reason, answer or remark; empty when there was none
 * @param ground code of the legal ground; empty when there was none
 */
public record LastWord(String text, String ground) {
    private static final List<String> TEXTS = List.of("text", "reasons", "reason", "refusal");

    /** Out of the record of a step, as {@link kz.dalel.request.Cases#said} gives it. */
    static LastWord of(String record) {
        try (JsonReader reader = Json.createReader(new StringReader(record))) {
            JsonValue said = reader.readObject().getOrDefault("said", JsonValue.NULL);
            return said instanceof JsonObject words ? of(words) : new LastWord("", "");
        }
    }

    private static LastWord of(JsonObject said) {
        String text = TEXTS.stream()
                .map(key -> string(said, key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new LastWord(text, Objects.requireNonNullElse(string(said, "ground"), ""));
    }

    private static String string(JsonObject said, String key) {
        return said.getOrDefault(key, JsonValue.NULL).getValueType() == JsonValue.ValueType.STRING
                ? said.getString(key)
                : null;
    }
}
