package kz.dalel.proof;

import java.util.Map;

/**
 * Canonical JSON after RFC 8785 (JCS), restricted to what a custody entry needs: objects, arrays, strings, booleans and
 * safe integers.
 */
public final class CanonicalJson {
    /** The longest canonical text, in bytes of UTF-8. */
    public static final int MAX_BYTES = 16_384;

    /** The largest integer that every JSON reader keeps exactly, 2^53-1 (RFC 7493, section 2.2). */
    public static final long MAX_INTEGER = (1L << 53) - 1;

    /** The deepest nesting; the outermost object counts as 1. Without it a hostile text could exhaust the stack. */
    public static final int MAX_DEPTH = 32;

    private CanonicalJson() {}

    /**
     * Writes an object (RFC 8785, section 3.2).
     *
     * @param object member names to values: {@code Map} with string keys, {@code List}, {@code String},
     *     {@code Boolean}, {@code Integer} or {@code Long}
     * @return UTF-8, 2 to {@link #MAX_BYTES} bytes
     * @throws NotCanonical for null, fractions and other types, integers beyond {@link #MAX_INTEGER}, unpaired
     *     surrogates, nesting beyond {@link #MAX_DEPTH} and a result that is too long
     */
    public static byte[] of(Map<String, ?> object) {
        return of(object, MAX_BYTES);
    }

    /**
     * Writes an object that may be longer than an entry, such as a result whose digest an entry holds.
     *
     * @param maxBytes the longest canonical text, in bytes of UTF-8
     * @throws NotCanonical as {@link #of(Map)}
     */
    public static byte[] of(Map<String, ?> object, int maxBytes) {
        return new JsonWriter(maxBytes).write(object);
    }

    /**
     * Reads one object and refuses every text that {@link #of} would not have written byte for byte.
     *
     * @param canonical UTF-8, at most {@link #MAX_BYTES} bytes
     * @return unmodifiable, members in canonical order; values are {@code Map}, {@code List}, {@code String},
     *     {@code Boolean} or {@code Long}
     * @throws NotCanonical for anything else: malformed UTF-8 (RFC 3629) or JSON (RFC 8259), white space, another order
     *     or escape, a member twice, null, a fraction
     */
    public static Map<String, Object> read(byte[] canonical) {
        return JsonReader.of(canonical).document();
    }
}
