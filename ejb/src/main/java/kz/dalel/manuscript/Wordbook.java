package kz.dalel.manuscript;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.dalel.kernel.Refusal;

/** The words of the printed conclusion in one of its languages. */
final class Wordbook {
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle bundle;

    private Wordbook(Locale language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(
                "kz.dalel.manuscript.document", language, Wordbook.class.getClassLoader(), NO_OTHER_LANGUAGE);
    }

    static Wordbook of(String language) {
        if (!LANGUAGES.contains(language)) throw Refusal.invalid("conclusion.language", language);
        return new Wordbook(Locale.forLanguageTag(language));
    }

    Locale language() {
        return language;
    }

    String word(String key) {
        return bundle.getString(key);
    }

    /** The sentence with its gaps filled; numbers as they are, without grouping. */
    String sentence(String key, Object... values) {
        Object[] texts = Arrays.stream(values).map(Object::toString).toArray();
        return new MessageFormat(bundle.getString(key), language).format(texts);
    }

    /** The word for a code of a list, such as {@code certainty.PROBABLE}; null for null. */
    String code(String list, String code) {
        return code == null ? null : word(list + "." + code);
    }
}
