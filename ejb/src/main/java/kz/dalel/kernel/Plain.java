package kz.dalel.kernel;

/**
 * Which texts are kept: any writing, but nothing that the database cannot hold, that nobody sees, or that turns what is read.
 * The one rule for all that people write and for the names of their files.
 */
public final class Plain {
    private static final int SHOWN = 40;

    private Plain() {}

    /** Whether nothing of the text is seen: separators, controls and format characters alone, such as U+00A0 or U+200B. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Plain::unseen);
    }

    /** Whether a line reads as it is stored: no control and no direction-changing characters, no half of a pair. */
    public static boolean isLine(String text) {
        return text.codePoints().allMatch(Plain::harmless);
    }

    /** The line; refused when it is none, naming the character. */
    public static String line(String text) {
        text.codePoints().filter(c -> !harmless(c)).findFirst().ifPresent(c -> refuse(c, text));
        return text;
    }

    /** The text of any number of lines, tabs between words included; refused as a line is. */
    public static String text(String text) {
        text.codePoints().filter(c -> !harmless(c) && !spaces(c)).findFirst().ifPresent(c -> refuse(c, text));
        return text;
    }

    /** The text as {@link #text(String)}, where it may be absent. */
    public static String orNone(String text) {
        return text == null ? null : text(text);
    }

    private static void refuse(int character, String text) {
        String shown = text.codePoints()
                .filter(Plain::harmless)
                .limit(SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        throw Refusal.invalid("text.unreadable", "U+%04X".formatted(character), shown);
    }

    private static boolean unseen(int character) {
        return Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean spaces(int character) {
        return character == '\t' || character == '\n' || character == '\r';
    }

    private static boolean harmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !turnsDirection(character);
        };
    }

    /** Embeddings, overrides and isolates: with them {@code gpj.exe} reads {@code exe.jpg}. */
    private static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
