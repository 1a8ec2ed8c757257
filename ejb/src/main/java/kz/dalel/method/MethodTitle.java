package kz.dalel.method;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import kz.dalel.kernel.Mandatory;

/** The title of a method in the languages of the house. */
@Embeddable
public record MethodTitle(String kk, String ru, String en) {
    private static final int LONGEST = 255;

    /** The title in this language; in Russian where the language is none of ours. */
    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "kk" -> kk;
            case "en" -> en;
            default -> ru;
        };
    }

    /** The same without outer white space; refused with every language that is missing. */
    MethodTitle checked() {
        Mandatory.all(
                "method.titleIncomplete",
                () -> Mandatory.line("method.title.kk", kk),
                () -> Mandatory.line("method.title.ru", ru),
                () -> Mandatory.line("method.title.en", en));
        return new MethodTitle(
                Entered.line("method.title.kk", kk, LONGEST),
                Entered.line("method.title.ru", ru, LONGEST),
                Entered.line("method.title.en", en, LONGEST));
    }
}
