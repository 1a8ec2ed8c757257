package kz.dalel.proof.note;

import java.util.Base64;

/** Base64 in its one spelling (RFC 4648, section 4). */
final class Base64Text {
    private Base64Text() {}

    /** @throws IllegalArgumentException if the text is not what writing its bytes would give */
    static byte[] read(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!write(bytes).equals(text)) throw new IllegalArgumentException("not canonical base64");
        return bytes;
    }

    static String write(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
