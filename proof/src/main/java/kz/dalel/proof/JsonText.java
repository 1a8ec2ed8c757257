package kz.dalel.proof;

import java.nio.charset.StandardCharsets;

/** The characters of a JSON string and their one canonical spelling (RFC 8785, section 3.2.2.2). */
final class JsonText {
    private static final String ESCAPED = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private JsonText() {}

    /** Java strings may hold half of a surrogate pair; UTF-8 cannot, and the encoder would write "?" for it. */
    static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static boolean needsEscape(char character) {
        return character < ' ' || character == '"' || character == '\\';
    }

    static void append(char character, StringBuilder out) {
        int letter = ESCAPED.indexOf(character);
        if (letter >= 0) out.append('\\').append(LETTERS.charAt(letter));
        else if (character < ' ')
            out.append("\\u00").append(hex(character >> 4)).append(hex(character & 15));
        else out.append(character);
    }

    /** The character that a canonical escape at {@code start} stands for, or -1 when no canonical text has it. */
    static int unescape(String json, int start) {
        for (char character = 0; character <= '\\'; character++) {
            if (needsEscape(character) && json.startsWith(escape(character), start)) return character;
        }
        return -1;
    }

    static String escape(char character) {
        StringBuilder escape = new StringBuilder(6);
        append(character, escape);
        return escape.toString();
    }

    private static char hex(int digit) {
        return Character.forDigit(digit, 16);
    }
}
