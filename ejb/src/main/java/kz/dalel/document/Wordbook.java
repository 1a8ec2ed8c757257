package kz.dalel.document;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;

/** The words of a kind of document in one of its languages. */
public final class Wordbook {
    /** The languages of documents. */
    public static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle bundle;

    private Wordbook(String document, Locale language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(document, language, Wordbook.class.getClassLoader(), NO_OTHER_LANGUAGE);
    }

    /** The words of the document whose bundle that is; refused for another language than the three. */
    public static Wordbook of(String document, String language) {
        if (!LANGUAGES.contains(language)) throw Refusal.invalid("document.language", language);
        return new Wordbook(document, Locale.forLanguageTag(language));
    }

    public Locale language() {
        return language;
    }

    public String word(String key) {
        return bundle.getString(key);
    }

    /** The sentence with its gaps filled; numbers as they are, without grouping. */
    public String sentence(String key, Object... values) {
        Object[] texts = Arrays.stream(values).map(Object::toString).toArray();
        return new MessageFormat(bundle.getString(key), language).format(texts);
    }

    /** The word for a code of a list, such as {@code certainty.PROBABLE}; null for null. */
    public String code(String list, String code) {
        return code == null ? null : word(list + "." + code);
    }

    /** A day as the language writes it: 3 October 2026. */
    public String day(LocalDate day) {
        return written("", day.atStartOfDay(Time.ASTANA).toInstant());
    }

    /** A moment in the time of Astana, to the minute. */
    public String moment(Instant moment) {
        return written(", HH:mm", moment);
    }

    private String written(String clock, Instant moment) {
        String day =
                switch (language.getLanguage()) {
                    case "kk" -> "uuuu 'жылғы' d MMMM";
                    case "ru" -> "d MMMM uuuu 'г.'";
                    default -> "d MMMM uuuu";
                };
        return DateTimeFormatter.ofPattern(day + clock, language)
                .withZone(Time.ASTANA)
                .format(moment);
    }
}
