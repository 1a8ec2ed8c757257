package kz.dalel.examination;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;

/** Texts that people write: neither empty nor endless, and of characters that can be kept. */
final class Prose {
    /** The most characters of a plan, a note, an answer. */
    static final int TEXT = 20_000;
    /** The most characters of a reason. */
    static final int REASON = 2_000;
    /** The most characters of a name. */
    static final int NAME = 200;

    private Prose() {}

    /** The text without outer white space; refused when it is missing, too long, or not plain. */
    static String of(String field, String value, int longest) {
        return kept(Mandatory.text(field, value), longest);
    }

    /** The same where a text may be absent; null then. */
    static String orNone(String value, int longest) {
        return value == null || value.isBlank() ? null : kept(value.strip(), longest);
    }

    private static String kept(String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) throw Refusal.invalid("text.tooLong", longest);
        return Plain.text(text);
    }
}
