package kz.dalel.proof.report;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.dalel.proof.NotProved;

/** Sentences in one of the three languages. */
public final class Words {
    /** The languages there are, by their codes. */
    public static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    private static final String BUNDLE = "kz.dalel.proof.report.words";

    private final Locale locale;
    private final ResourceBundle sentences;

    /** @throws IllegalArgumentException if there is no such language */
    public Words(String language) {
        if (!LANGUAGES.contains(language)) throw new IllegalArgumentException("language: " + language);
        locale = Locale.forLanguageTag(language);
        sentences = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** The sentence for a key. Numbers and times are written the same in every language, so that they can be compared. */
    public String say(String key, Object... facts) {
        Object[] texts = List.of(facts).stream().map(Object::toString).toArray();
        return new MessageFormat(sentences.getString(key), locale).format(texts);
    }

    public String say(NotProved fault) {
        return say(fault.fault().key(), fault.facts().toArray());
    }

    /** Prints a report: what is false first, then what is proved, then what is not. */
    public void print(Report report, PrintStream out) {
        section(Verdict.FALSE, report, out);
        section(Verdict.PROVED, report, out);
        section(Verdict.OPEN, report, out);
        section(Verdict.LIMIT, report, out);
        out.println(say("outcome." + key(report.outcome())));
    }

    private void section(Verdict verdict, Report report, PrintStream out) {
        List<Line> lines = report.lines().stream()
                .filter(line -> line.verdict() == verdict)
                .toList();
        if (lines.isEmpty()) return;
        out.println(say("section." + key(verdict)));
        lines.forEach(line -> out.println("  - " + say(line.key(), line.facts().toArray())));
        out.println();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
