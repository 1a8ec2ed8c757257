package kz.dalel.web.page.exhibit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The result of an extraction, as a table shows it.
 *
 * @param type the media type that was found
 * @param normalised the few values in one form, each with the key it was read from
 * @param raw all keys as the extractor names them
 * @param embedded paths of the files inside
 * @param truncated whether something was cut
 */
public record ExtractedMetadata(
        String type, List<Line> normalised, List<Line> raw, List<String> embedded, boolean truncated) {

    /** A value: under which name, and from which key it was read; the key is empty for a raw one. */
    public record Line(String name, String value, String rawKey) {}

    static ExtractedMetadata of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject result = reader.readObject();
            return new ExtractedMetadata(
                    result.getString("type", ""),
                    members(result, "normalised").stream()
                            .map(n -> new Line(n.getString("field"), n.getString("value"), n.getString("rawKey")))
                            .toList(),
                    members(result, "raw").stream()
                            .map(r -> new Line(r.getString("key"), values(r.getJsonArray("values")), ""))
                            .toList(),
                    members(result, "embedded").stream()
                            .map(e -> e.getString("path"))
                            .toList(),
                    result.getBoolean("truncated", false));
        }
    }

    private static List<JsonObject> members(JsonObject result, String name) {
        return Objects.requireNonNullElse(result.getJsonArray(name), JsonValue.EMPTY_JSON_ARRAY)
                .getValuesAs(JsonObject.class);
    }

    private static String values(JsonArray values) {
        return values.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.joining("\n"));
    }
}
