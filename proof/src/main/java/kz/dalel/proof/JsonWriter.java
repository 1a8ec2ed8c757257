package kz.dalel.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes one value after RFC 8785; used once. */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder(512);
    private final int maxBytes;

    JsonWriter(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    byte[] write(Map<?, ?> object) {
        object(object, "$", 1);
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > maxBytes) throw tooLong("$");
        return bytes;
    }

    private void value(Object value, String where, int depth) {
        fits(where);
        if (value instanceof String text) string(text, where);
        else if (value instanceof Map<?, ?> map) object(map, where, depth);
        else if (value instanceof List<?> list) array(list, where, depth);
        else if (value instanceof Boolean flag) out.append(flag.booleanValue());
        else if (value instanceof Long || value instanceof Integer) integer(((Number) value).longValue(), where);
        else
            throw NotCanonical.written(
                    where,
                    Why.JSON_TYPE,
                    value == null ? "null" : "a " + value.getClass().getName());
    }

    private void object(Map<?, ?> map, String where, int depth) {
        shallow(where, depth);
        char before = '{';
        if (map.isEmpty()) out.append(before);
        for (Map.Entry<String, Object> member : sorted(map, where).entrySet()) {
            String inside = where + "." + member.getKey();
            out.append(before);
            string(member.getKey(), inside);
            out.append(':');
            value(member.getValue(), inside, depth + 1);
            before = ',';
        }
        out.append('}');
    }

    /** String.compareTo compares UTF-16 code units, which is the order of RFC 8785, section 3.2.3. */
    private static Map<String, Object> sorted(Map<?, ?> map, String where) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (!(member.getKey() instanceof String name)) throw NotCanonical.written(where, Why.JSON_NAME);
            if (sorted.containsKey(name)) throw NotCanonical.written(where + "." + name, Why.JSON_TWICE);
            sorted.put(name, member.getValue());
        }
        return sorted;
    }

    private void array(List<?> list, String where, int depth) {
        shallow(where, depth);
        out.append('[');
        int index = 0;
        for (Object element : list) {
            if (index > 0) out.append(',');
            value(element, where + "[" + index++ + "]", depth + 1);
        }
        out.append(']');
    }

    private void integer(long number, String where) {
        if (number > CanonicalJson.MAX_INTEGER || number < -CanonicalJson.MAX_INTEGER)
            throw NotCanonical.written(where, Why.JSON_BEYOND);
        out.append(number);
    }

    private void string(String text, String where) {
        if (!JsonText.isUnicode(text)) throw NotCanonical.written(where, Why.SURROGATE);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            JsonText.append(text.charAt(i), out);
            fits(where);
        }
        out.append('"');
    }

    /** A circular value is refused here. */
    private static void shallow(String where, int depth) {
        if (depth > CanonicalJson.MAX_DEPTH) throw NotCanonical.written(where, Why.JSON_DEEP);
    }

    /** Asked while writing: a huge value must not fill the memory before it is refused. */
    private void fits(String where) {
        if (out.length() > maxBytes) throw tooLong(where);
    }

    private NotCanonical tooLong(String where) {
        return NotCanonical.written(where, Why.TOO_LONG, maxBytes);
    }
}
