package kz.dalel.it.house;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words with which a statement asks for the time, found outside comments. */
final class TimeWords {
    private static final Pattern ASKS = Pattern.compile("(?i)(?<![.\\w:])now\\s*\\(\\s*\\)"
            + "|\\b(clock|statement|transaction)_timestamp\\b"
            + "|\\bcurrent_(timestamp|date|time)\\b"
            + "|\\blocaltime(stamp)?\\b"
            + "|\\btimeofday\\s*\\("
            + "|'(now|today|tomorrow|yesterday)'");

    private TimeWords() {}

    static Stream<String> in(Path file) {
        String text = FileRule.text(file);
        String code = file.toString().endsWith(".sql")
                ? FileRule.blank(text, "--[^\n]*|(?s:/\\*.*?\\*/)")
                : FileRule.blank(text, "(?s:/\\*.*?\\*/|<!--.*?-->)|(?<!:)//[^\n]*");
        return ASKS.matcher(code)
                .results()
                .map(hit -> FileRule.at(file, code, hit.start()) + " asks for the time: " + hit.group());
    }
}
