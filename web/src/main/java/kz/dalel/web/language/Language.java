package kz.dalel.web.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages in which every word of the system exists. */
public enum Language {
    KK("ҚАЗ", "Қазақша"),
    RU("РУС", "Русский"),
    EN("ENG", "English");

    static final String COOKIE = "dalel.language";

    private final String mark;
    private final String title;

    Language(String mark, String title) {
        this.mark = mark;
        this.title = title;
    }

    /** The language of the reader: the one he chose, else the first his browser asks for that exists here, else Russian. */
    public static Language of(HttpServletRequest request) {
        return chosen(request).or(() -> wanted(request)).orElse(RU);
    }

    /** The language with this ISO 639-1 code, if it is one of ours. */
    public static Optional<Language> of(String code) {
        return Stream.of(values()).filter(l -> l.code().equals(code)).findFirst();
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(c -> c.getName().equals(COOKIE))
                .flatMap(c -> of(c.getValue()).stream())
                .findFirst();
    }

    private static Optional<Language> wanted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Optional.empty();
        List<Locale> wanted = Collections.list(request.getLocales());
        return wanted.stream().flatMap(l -> of(l.getLanguage()).stream()).findFirst();
    }

    /** The code for {@code lang} attributes and {@code ui_locales}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale that Java formats by. */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** Three letters for the switch. */
    public String mark() {
        return mark;
    }

    /** The language's own name. */
    public String title() {
        return title;
    }

    /** The form a noun takes after this number: {@code one}, {@code few} or {@code many}; what a language lacks repeats {@code many}. */
    public String form(long number) {
        long n = Math.abs(number);
        if (this != RU) return n == 1 ? "one" : "many";
        if (n % 10 == 1 && n % 100 != 11) return "one";
        return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? "few" : "many";
    }
}
