package kz.dalel.proof;

import java.util.Base64;

/** Base64 in its one spelling (RFC 4648, section 4). */
public final class Base64Text {
    private Base64Text() {}

    /** @throws Unfit if the text is not what writing its bytes would give */
    public static byte[] read(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (write(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException otherCharacters) {
            Unfit refusal = new Unfit(Why.BASE64);
            refusal.initCause(otherCharacters);
            throw refusal;
        }
        throw new Unfit(Why.BASE64);
    }

    public static String write(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
