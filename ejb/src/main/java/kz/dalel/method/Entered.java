package kz.dalel.method;

import java.util.Locale;
import java.util.regex.Pattern;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/** Texts as they stand in the registers. */
final class Entered {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");

    private Entered() {}

    /** A code of 2 to 40 letters, digits and hyphens, in upper case; refused as {@code register.code} when it is none. */
    static String code(String field, String code) {
        String upper = Mandatory.line(field, code).toUpperCase(Locale.ROOT);
        if (!CODE.matcher(upper).matches()) throw Refusal.invalid("register.code", upper);
        return upper;
    }

    /** One line of at most {@code longest} characters. */
    static String line(String field, String text, int longest) {
        return Statement.of(field, Mandatory.line(field, text), longest);
    }

    /** The same, or null for nothing said. */
    static String lineOrNone(String field, String text, int longest) {
        return text == null || text.isBlank() ? null : line(field, text, longest);
    }
}
