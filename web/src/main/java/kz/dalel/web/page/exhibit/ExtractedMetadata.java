package kz.dalel.web.page.exhibit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.dalel.web.page.JsonText;

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
        JsonNode result = JsonText.read(json);
        return new ExtractedMetadata(
                result.path("type").asText(),
                members(result, "normalised", n -> new Line(said(n, "field"), said(n, "value"), said(n, "rawKey"))),
                members(result, "raw", r -> new Line(said(r, "key"), values(r), "")),
                members(result, "embedded", e -> said(e, "path")),
                result.path("truncated").asBoolean());
    }

    private static <T> List<T> members(JsonNode result, String name, Function<JsonNode, T> member) {
        return result.path(name).valueStream().map(member).toList();
    }

    private static String values(JsonNode raw) {
        return raw.path("values").valueStream().map(JsonNode::asText).collect(Collectors.joining("\n"));
    }

    private static String said(JsonNode member, String name) {
        return member.path(name).asText();
    }
}
