package kz.dalel.web.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** All words of one language, from {@code kz/dalel/web/<area>_<language>.properties}. A new area is named here. */
public final class Vocabulary {
    static final List<String> AREAS = List.of(
            "messages",
            "states",
            "refusals",
            "fixity",
            "erasure",
            "paper",
            "hands",
            "log",
            "course",
            "policy",
            "access",
            "caseload",
            "afterwards",
            "registers",
            "letters",
            "diary",
            "competence",
            "panel",
            "agencies",
            "visa",
            "advice");

    private static final Map<Language, Vocabulary> ALL = Map.of(
            Language.KK, new Vocabulary(Language.KK),
            Language.RU, new Vocabulary(Language.RU),
            Language.EN, new Vocabulary(Language.EN));

    private final Language language;
    private final Map<String, String> words;

    private Vocabulary(Language language) {
        this.language = language;
        Map<String, String> read = new HashMap<>();
        for (String area : AREAS) area(area, language).forEach((k, v) -> read.put(k.toString(), v.toString()));
        this.words = Map.copyOf(read);
    }

    public static Vocabulary of(Language language) {
        return ALL.get(language);
    }

    static Properties area(String area, Language language) {
        String file = "/kz/dalel/web/" + area + "_" + language.code() + ".properties";
        Properties read = new Properties();
        try (Reader text = new InputStreamReader(Vocabulary.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            read.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Whether there are words for the key. */
    public boolean knows(String key) {
        return words.containsKey(key);
    }

    /** The words of the key, its placeholders {0}, {1} … filled; a key without words shows itself in brackets. */
    public String say(String key, Object... args) {
        String pattern = words.get(key);
        if (pattern == null) return "[" + key + "]";
        if (args.length == 0) return pattern;
        Object[] told = Arrays.stream(args).map(this::told).toArray();
        return new MessageFormat(pattern, language.locale()).format(told);
    }

    /** Words that follow a number: the key's form {@code .one}, {@code .few} or {@code .many}, {0} being the number. */
    public String count(String key, long number, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = number;
        System.arraycopy(more, 0, args, 1, more.length);
        return say(key + "." + language.form(number), args);
    }

    Map<String, String> words() {
        return words;
    }

    private Object told(Object arg) {
        if (arg instanceof Instant instant) return Almanac.of(language).moment(instant);
        if (arg instanceof LocalDate day) return Almanac.of(language).date(day);
        if (arg instanceof Enum<?> value) return named(value);
        return arg instanceof Number ? arg : String.valueOf(arg);
    }

    private String named(Enum<?> value) {
        String kind = value.getDeclaringClass().getSimpleName();
        String key = Character.toLowerCase(kind.charAt(0)) + kind.substring(1) + "." + value.name();
        return words.getOrDefault(key, value.name());
    }
}
