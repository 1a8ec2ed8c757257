package kz.dalel.exhibit;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;

/** What is said of objects, in lines and paragraphs of a length that can be read. */
final class Wording {
    static final int LINE = 255;
    static final int PARAGRAPH = 4000;

    private Wording() {}

    /** One line that must be there. */
    static String line(String field, String text) {
        return optionalLine(field, Mandatory.text(field, text));
    }

    /** One line, or null for nothing said. */
    static String optionalLine(String field, String text) {
        String said = said(field, text, LINE);
        return said == null ? null : Plain.line(said);
    }

    /** Several lines, or null for nothing said. */
    static String optionalParagraph(String field, String text) {
        return Plain.orNone(said(field, text, PARAGRAPH));
    }

    private static String said(String field, String text, int longest) {
        if (text == null || text.isBlank()) return null;
        String said = text.strip();
        if (said.codePointCount(0, said.length()) > longest) throw Refusal.invalid("text.tooLong", longest, field);
        return said;
    }
}
