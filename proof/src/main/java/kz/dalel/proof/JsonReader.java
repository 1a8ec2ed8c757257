package kz.dalel.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one canonical text and accepts no other spelling of the same values; used once. */
final class JsonReader {
    private static final char END = '\uFFFF';

    private final String json;
    private int next;

    private JsonReader(String json) {
        this.json = json;
    }

    static JsonReader of(byte[] canonical) {
        if (canonical.length > CanonicalJson.MAX_BYTES)
            throw NotCanonical.read(CanonicalJson.MAX_BYTES, Why.TOO_LONG, CanonicalJson.MAX_BYTES);
        ByteBuffer bytes = ByteBuffer.wrap(canonical);
        try {
            return new JsonReader(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException malformed) {
            throw NotCanonical.read(bytes.position(), Why.UTF8);
        }
    }

    Map<String, Object> document() {
        Map<String, Object> object = object(1);
        if (next < json.length()) throw refuse(Why.JSON_TAIL);
        return object;
    }

    private Object value(int depth) {
        char first = peek();
        if (first == '"') return string();
        if (first == '{') return object(depth);
        if (first == '[') return array(depth);
        if (first == '-' || isDigit(first)) return integer();
        if (accept("true")) return true;
        if (accept("false")) return false;
        throw refuse(Why.JSON_VALUE);
    }

    private Map<String, Object> object(int depth) {
        open("{", depth);
        Map<String, Object> object = new LinkedHashMap<>();
        String previous = null;
        while (!accept("}")) {
            if (previous != null) expect(",");
            previous = name(previous);
            expect(":");
            object.put(previous, value(depth + 1));
        }
        return Collections.unmodifiableMap(object);
    }

    private String name(String previous) {
        int start = next;
        String name = string();
        int order = previous == null ? -1 : previous.compareTo(name);
        if (order == 0) throw refuseAt(start, Why.JSON_TWICE);
        if (order > 0) throw refuseAt(start, Why.JSON_ORDER);
        return name;
    }

    private List<Object> array(int depth) {
        open("[", depth);
        List<Object> array = new ArrayList<>();
        while (!accept("]")) {
            if (!array.isEmpty()) expect(",");
            array.add(value(depth + 1));
        }
        return Collections.unmodifiableList(array);
    }

    private String string() {
        expect("\"");
        StringBuilder text = new StringBuilder();
        while (!accept("\"")) {
            if (next == json.length()) throw refuse(Why.JSON_UNENDED);
            text.append(character());
        }
        return text.toString();
    }

    private char character() {
        char character = json.charAt(next);
        if (!JsonText.needsEscape(character)) {
            next++;
            return character;
        }
        int meant = JsonText.unescape(json, next);
        if (meant < 0) throw refuse(character == '\\' ? Why.JSON_ESCAPE : Why.JSON_CONTROL);
        next += JsonText.escape((char) meant).length();
        return (char) meant;
    }

    private long integer() {
        int start = next;
        accept("-");
        while (isDigit(peek())) next++;
        // Sixteen digits and a sign hold 2^53-1 and fit a long; the way back to text finds -0, 007 and a lone sign.
        String digits = json.substring(start, next);
        if (digits.length() > 17 || digits.equals("-")) throw refuseAt(start, Why.JSON_UNSAFE);
        long number = Long.parseLong(digits);
        if (Math.abs(number) > CanonicalJson.MAX_INTEGER) throw refuseAt(start, Why.JSON_BEYOND);
        if (!Long.toString(number).equals(digits)) throw refuseAt(start, Why.JSON_INTEGER);
        return number;
    }

    private void open(String bracket, int depth) {
        if (depth > CanonicalJson.MAX_DEPTH) throw refuse(Why.JSON_DEEP);
        expect(bracket);
    }

    private char peek() {
        return next < json.length() ? json.charAt(next) : END;
    }

    private boolean accept(String token) {
        boolean here = json.startsWith(token, next);
        if (here) next += token.length();
        return here;
    }

    private void expect(String token) {
        if (!accept(token)) throw refuse(Why.JSON_TOKEN, token);
    }

    /** Not Character.isDigit: JSON knows ASCII digits only. */
    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private NotCanonical refuse(Why what, Object... facts) {
        return refuseAt(next, what, facts);
    }

    private NotCanonical refuseAt(int at, Why what, Object... facts) {
        return NotCanonical.read(json.substring(0, at).getBytes(StandardCharsets.UTF_8).length, what, facts);
    }
}
