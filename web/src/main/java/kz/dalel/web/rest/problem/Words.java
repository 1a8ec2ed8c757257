package kz.dalel.web.rest.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of problem documents in one language: those of the pages and of refusals first, then the API's own. */
public final class Words {
    static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("ru"), Locale.forLanguageTag("kk"), Locale.forLanguageTag("en"));
    private static final List<String> BUNDLES = List.of(
            "kz.dalel.web.messages",
            "kz.dalel.web.refusals",
            "kz.dalel.web.fixity",
            "kz.dalel.web.erasure",
            "kz.dalel.web.paper",
            "kz.dalel.web.hands",
            "kz.dalel.web.access",
            "kz.dalel.web.caseload",
            "kz.dalel.web.course",
            "kz.dalel.web.policy",
            "kz.dalel.web.afterwards",
            "kz.dalel.web.registers",
            "kz.dalel.web.letters",
            "kz.dalel.web.diary",
            "kz.dalel.web.competence",
            "kz.dalel.web.panel",
            "kz.dalel.web.agencies",
            "kz.dalel.web.visa",
            "kz.dalel.web.advice",
            "kz.dalel.web.problems");
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final List<ResourceBundle> bundles;

    Words(Locale language) {
        this.language = language;
        bundles = BUNDLES.stream().flatMap(name -> bundle(name, language)).toList();
    }

    /** The words in the first of these languages that we speak, else in Russian. */
    public static Words in(List<Locale> wanted) {
        Locale spoken = wanted.stream()
                .flatMap(locale ->
                        LANGUAGES.stream().filter(ours -> ours.getLanguage().equals(locale.getLanguage())))
                .findFirst()
                .orElse(LANGUAGES.get(0));
        return new Words(spoken);
    }

    Locale language() {
        return language;
    }

    /** The sentence for a refusal; without one, the key itself, which the caller may at least report. */
    public String refusal(String key, List<Object> args) {
        return sentence("refusal." + key)
                .map(pattern -> new MessageFormat(pattern, language).format(args.toArray()))
                .orElse(key);
    }

    /** The short title that all problems of one status share. */
    String title(int status) {
        return sentence("title." + status).or(() -> sentence("title.other")).orElse("");
    }

    private Optional<String> sentence(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    private static Stream<ResourceBundle> bundle(String name, Locale language) {
        try {
            return Stream.of(ResourceBundle.getBundle(name, language, Words.class.getClassLoader(), NO_OTHER_LANGUAGE));
        } catch (MissingResourceException none) {
            return Stream.empty();
        }
    }
}
