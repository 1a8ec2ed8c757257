package kz.dalel.document;

import java.util.stream.Collectors;

/**
 * Makes any text printable without changing what it says: markup is escaped; a character that the font has no sign for, or
 * that is unseen or turns the direction of reading, stands as {@code [U+XXXX]}.
 */
final class Legible {
    private Legible() {}

    /** One line of text as markup. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> append(character, out));
        return out.toString();
    }

    /** Several lines of text as markup, with breaks between them. */
    static String lines(String text) {
        return text.lines().map(Legible::text).collect(Collectors.joining("<br/>"));
    }

    /** One line of text where there is no markup. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .forEach(character -> {
                    if (isSeen(character)) out.appendCodePoint(character);
                    else out.append("[U+%04X]".formatted(character));
                });
        return out.toString();
    }

    private static void append(int character, StringBuilder out) {
        switch (character) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\t', '\n', '\r' -> out.append(' ');
            default -> {
                if (isSeen(character)) out.appendCodePoint(character);
                else out.append("[U+%04X]".formatted(character));
            }
        }
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !choosesVariant(character) && Typeface.REGULAR.shows(character) && readsForward(character);
        };
    }

    /** Variation selectors and the grapheme joiner: marks without a shape of their own. */
    private static boolean choosesVariant(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF)
                || character == 0x034F;
    }

    /** Writing from right to left would come out in the wrong order. */
    private static boolean readsForward(int character) {
        byte direction = Character.getDirectionality(character);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
