package kz.dalel.kernel;

import java.util.Locale;

/** One text in the three languages of the system. */
public record Words(String ru, String kk, String en) {

    /** The text in the language of {@code locale}; English for a language that is not one of the three. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "kk" -> kk;
            case "ru" -> ru;
            default -> en;
        };
    }
}
