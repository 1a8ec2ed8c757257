package kz.dalel.web.rest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** JSON that the domain keeps as text, on its way out as JSON. */
public final class Tree {
    private Tree() {}

    /** The tree of our own text; null for null. */
    public static JsonNode of(String json) {
        try {
            return json == null ? null : Json.MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("kept as JSON, but it is none", broken);
        }
    }
}
