package kz.dalel.proof.report;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Reason;

/** Sentences in one of the three languages. */
public final class Words {
    /** The languages there are, by their codes. */
    public static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    private static final String BUNDLE = "kz.dalel.proof.report.words";

    /** What evidence says must not look like a line of the report, or turn it round. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private static final String REPLACEMENT = "\ufffd";

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
        Object[] texts = List.of(facts).stream().map(this::text).toArray();
        return new MessageFormat(sentences.getString(key), locale).format(texts);
    }

    public String say(NotProved fault) {
        return say(fault.fault().key(), fault.facts().toArray());
    }

    /** Prints a report: what is false first, then what cannot be read, what is proved, then what is not. */
    public void print(Report report, PrintStream out) {
        section(Verdict.FALSE, report, out);
        section(Verdict.UNREADABLE, report, out);
        section(Verdict.PROVED, report, out);
        section(Verdict.OPEN, report, out);
        section(Verdict.LIMIT, report, out);
        out.println(say("outcome." + key(report.outcome())));
    }

    private String text(Object fact) {
        if (fact instanceof NotProved fault) return say(fault);
        String text = fact instanceof Reason reason ? reason.in(locale) : fact.toString();
        return UNSEEN.matcher(text).replaceAll(REPLACEMENT);
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
