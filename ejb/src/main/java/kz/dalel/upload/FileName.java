package kz.dalel.upload;

import kz.dalel.kernel.Refusal;

/** Which names a file may bear: any writing, but nothing that leads elsewhere or shows another name than it is. */
public final class FileName {
    private static final int LONGEST = 255;

    private FileName() {}

    /** Refuses a blank or too long name, parts of a path, control and direction-changing characters. */
    static void check(String name) {
        boolean good = !name.isBlank()
                && name.codePointCount(0, name.length()) <= LONGEST
                && !name.equals(".")
                && !name.equals("..")
                && name.indexOf('/') < 0
                && name.indexOf('\\') < 0
                && isPlain(name);
        if (!good) throw Refusal.invalid("upload.name", LONGEST);
    }

    /** Whether a text reads as it is stored: no control and no direction-changing characters, no half of a pair. */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(FileName::harmless);
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
