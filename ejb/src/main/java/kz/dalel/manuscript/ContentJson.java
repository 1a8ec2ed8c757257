package kz.dalel.manuscript;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Content as JSON after RFC 8785: members in the order of their names, no white space, the shortest escapes. Texts, whole
 * numbers, booleans, lists and records only; a member that is null is left out.
 */
final class ContentJson {
    private static final String ESCAPED = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    /** The members of each record, in their order: the platform looks them up anew whenever it is asked. */
    private static final ClassValue<List<RecordComponent>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private ContentJson() {}

    /** SHA-256 of the UTF-8 of {@link #write}, in lower-case hex. */
    static String digest(Content content) {
        try {
            byte[] bytes = write(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }

    static String write(Object value) {
        if (value instanceof String text) return string(text);
        if (value instanceof Record record) return object(record);
        if (value instanceof List<?> list)
            return list.stream().map(ContentJson::write).collect(Collectors.joining(",", "[", "]"));
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) return value.toString();
        throw new IllegalArgumentException("no content: " + value);
    }

    /** The content that the text is; in whatever order the database keeps its members. */
    static Content read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return (Content) value(reader.readObject(), Content.class);
        }
    }

    private static String object(Record record) {
        return MEMBERS.get(record.getClass()).stream()
                .filter(member -> get(member, record) != null)
                .sorted(Comparator.comparing(RecordComponent::getName))
                .map(member -> string(member.getName()) + ":" + write(get(member, record)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String string(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text))
            throw new IllegalArgumentException("half of a character in: " + text);
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int letter = ESCAPED.indexOf(character);
            if (letter >= 0) out.append('\\').append(LETTERS.charAt(letter));
            else if (character < ' ') out.append("\\u%04x".formatted((int) character));
            else out.append(character);
        }
        return out.append('"').toString();
    }

    private static Object value(JsonValue json, Type type) {
        if (json == null) return null;
        if (json instanceof JsonString text) return text.getString();
        if (json instanceof JsonNumber number) {
            if (type == Integer.class) return number.intValueExact();
            return number.longValueExact();
        }
        if (json instanceof JsonArray array) {
            Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
            return array.stream().map(each -> value(each, element)).toList();
        }
        if (json instanceof JsonObject object) return record(object, (Class<?>) type);
        return json == JsonValue.TRUE;
    }

    private static Object record(JsonObject json, Class<?> type) {
        List<RecordComponent> members = MEMBERS.get(type);
        Class<?>[] types = members.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = members.stream()
                .map(member -> value(json.get(member.getName()), member.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    private static Object get(RecordComponent member, Record record) {
        try {
            return member.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(member.toString(), e);
        }
    }
}
