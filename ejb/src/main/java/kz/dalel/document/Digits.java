package kz.dalel.document;

/** Long rows of digits, written so that a person can compare them. */
public final class Digits {
    private Digits() {}

    /** In groups of four with blanks between them. */
    public static String inFours(String digits) {
        return digits.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** In groups of four, eight on a line. */
    public static String inLines(String digits) {
        return inFours(digits).replaceAll("(.{39}) ", "$1\n");
    }
}
