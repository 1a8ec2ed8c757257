package kz.dalel.web.rest.description;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import kz.dalel.web.rest.json.Json;

/** JSON schemas of records and of all that they consist of, each under a name of its own. */
final class RecordSchemas {
    private static final String NUMBER = "^[A-Z]{2,5}-\\d{4}-\\d{6}$";
    private static final Map<Class<?>, ObjectNode> KNOWN = Map.ofEntries(
            Map.entry(String.class, of("string")),
            Map.entry(boolean.class, of("boolean")),
            Map.entry(Boolean.class, of("boolean")),
            Map.entry(int.class, of("integer", "int32")),
            Map.entry(Integer.class, of("integer", "int32")),
            Map.entry(long.class, of("integer", "int64")),
            Map.entry(Long.class, of("integer", "int64")),
            Map.entry(Instant.class, of("string", "date-time")),
            Map.entry(LocalDate.class, of("string", "date")));

    private final Map<Class<?>, ObjectNode> found = new LinkedHashMap<>();

    RecordSchemas(Collection<Class<?>> roots) {
        roots.forEach(this::find);
    }

    /** The schemas by class, with their names. */
    Map<Class<?>, ObjectNode> all() {
        return found;
    }

    /** The name of a class in the description: that of a nested one begins with its outer one's. */
    static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : name(outer)) + type.getSimpleName();
    }

    private void find(Class<?> type) {
        if (found.containsKey(type)) return;
        ObjectNode schema = Json.MAPPER.createObjectNode().put("name", name(type));
        found.put(type, schema); // before its members: it may consist of itself
        if (type.isEnum()) words(type, schema);
        else if (type == RequestNumber.class || type == ExhibitNumber.class)
            schema.put("type", "string").put("pattern", NUMBER);
        else members(type, schema);
    }

    private static void words(Class<?> type, ObjectNode schema) {
        ArrayNode words = schema.put("type", "string").putArray("enum");
        for (Object word : type.getEnumConstants()) words.add(((Enum<?>) word).name());
    }

    private void members(Class<?> type, ObjectNode schema) {
        if (!type.isRecord()) throw new IllegalArgumentException("no schema for " + type);
        ObjectNode members = schema.put("type", "object").putObject("properties");
        for (RecordComponent member : type.getRecordComponents())
            members.set(member.getName(), schema(member.getGenericType()));
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType generic) return many(generic);
        if (KNOWN.containsKey(type)) return KNOWN.get(type).deepCopy();
        find((Class<?>) type);
        return Json.MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + name((Class<?>) type));
    }

    private ObjectNode many(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        boolean list = of.length == 1;
        ObjectNode many = Json.MAPPER.createObjectNode().put("type", list ? "array" : "object");
        many.set(list ? "items" : "additionalProperties", schema(of[of.length - 1]));
        return many;
    }

    private static ObjectNode of(String type) {
        return Json.MAPPER.createObjectNode().put("type", type);
    }

    private static ObjectNode of(String type, String format) {
        return of(type).put("format", format);
    }
}
