package kz.dalel.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads what the desks hand out as JSON; they wrote it themselves, so what cannot be read is a bug. */
public final class JsonText {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonText() {}

    public static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable JSON from a desk", e);
        }
    }

    /** The text; null for anything else. */
    public static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : null;
    }
}
