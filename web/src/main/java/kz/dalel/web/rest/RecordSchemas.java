package kz.dalel.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.request.RequestNumber;

/** JSON schemas of records and of all that they consist of, each under a name of its own. */
final class RecordSchemas {
    private static final String NUMBER = "^[A-Z]{2,5}-\\d{4}-\\d{6}$";
    private static final Map<Class<?>, JsonObject> KNOWN = Map.ofEntries(
            Map.entry(String.class, of("string")),
            Map.entry(boolean.class, of("boolean")),
            Map.entry(Boolean.class, of("boolean")),
            Map.entry(int.class, of("integer", "int32")),
            Map.entry(Integer.class, of("integer", "int32")),
            Map.entry(long.class, of("integer", "int64")),
            Map.entry(Long.class, of("integer", "int64")),
            Map.entry(Instant.class, of("string", "date-time")),
            Map.entry(LocalDate.class, of("string", "date")));

    private final Map<Class<?>, JsonObject> found = new LinkedHashMap<>();

    RecordSchemas(Collection<Class<?>> roots) {
        roots.forEach(this::find);
    }

    /** The schemas by class, with their names. */
    Map<Class<?>, JsonObject> all() {
        return found;
    }

    /** The name of a class in the description: that of a nested one begins with its outer one's. */
    static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : name(outer)) + type.getSimpleName();
    }

    private void find(Class<?> type) {
        if (found.containsKey(type)) return;
        found.put(type, JsonObject.EMPTY_JSON_OBJECT); // it may consist of itself
        JsonObjectBuilder schema = Json.createObjectBuilder().add("name", name(type));
        if (type.isEnum()) words(type, schema);
        else if (type == RequestNumber.class || type == ExhibitNumber.class)
            schema.add("type", "string").add("pattern", NUMBER);
        else members(type, schema);
        found.put(type, schema.build());
    }

    private static void words(Class<?> type, JsonObjectBuilder schema) {
        JsonArrayBuilder words = Json.createArrayBuilder();
        for (Object word : type.getEnumConstants()) words.add(((Enum<?>) word).name());
        schema.add("type", "string").add("enum", words);
    }

    private void members(Class<?> type, JsonObjectBuilder schema) {
        if (!type.isRecord()) throw new IllegalArgumentException("no schema for " + type);
        JsonObjectBuilder members = Json.createObjectBuilder();
        for (RecordComponent member : type.getRecordComponents())
            members.add(member.getName(), schema(member.getGenericType()));
        schema.add("type", "object").add("properties", members);
    }

    private JsonObject schema(Type type) {
        if (type instanceof ParameterizedType generic) return many(generic);
        if (KNOWN.containsKey(type)) return KNOWN.get(type);
        find((Class<?>) type);
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + name((Class<?>) type))
                .build();
    }

    private JsonObject many(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        JsonObject schema = schema(of[of.length - 1]);
        return of.length == 1
                ? Json.createObjectBuilder()
                        .add("type", "array")
                        .add("items", schema)
                        .build()
                : Json.createObjectBuilder()
                        .add("type", "object")
                        .add("additionalProperties", schema)
                        .build();
    }

    private static JsonObject of(String type) {
        return Json.createObjectBuilder().add("type", type).build();
    }

    private static JsonObject of(String type, String format) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("format", format)
                .build();
    }
}
