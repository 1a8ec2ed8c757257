package kz.dalel.kernel;

/** Texts as they may be written down in a case: any writing, several lines. */
public final class Statement {
    /** A name, a post, a number. */
    public static final int LINE = 255;

    /** A remark or a reason. */
    public static final int PARAGRAPH = 4000;

    /** A reasoning. */
    public static final int PAGES = 20_000;

    private Statement() {}

    /** The text without outer white space, at most {@code longest} characters; refused when there is none. */
    public static String of(String field, String text, int longest) {
        return readable(field, Mandatory.text(field, text), longest);
    }

    /** The same, or null for nothing said. */
    public static String orNone(String field, String text, int longest) {
        return text == null || Plain.isBlank(text) ? null : readable(field, text.strip(), longest);
    }

    private static String readable(String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) throw Refusal.invalid("text.tooLong", longest, field);
        return Plain.text(text).replace("\r\n", "\n");
    }
}
