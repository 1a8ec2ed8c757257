package kz.dalel.proof;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why something is not in its form, to be said in any of the languages.
 *
 * @param facts for the words, in their order; a fact may be a reason itself
 */
public record Reason(Why why, List<Object> facts) {
    private static final String BUNDLE = "kz.dalel.proof.reasons";

    public Reason {
        facts = List.copyOf(facts);
    }

    static Reason of(Why why, Object... facts) {
        return new Reason(why, List.of(facts));
    }

    /** The words, made to stand in a sentence. */
    public String in(Locale language) {
        Object[] texts = facts.stream()
                .map(fact -> fact instanceof Reason reason ? reason.in(language) : fact.toString())
                .toArray();
        String words = ResourceBundle.getBundle(BUNDLE, language).getString(why.key());
        return new MessageFormat(words, language).format(texts);
    }

    /** The English words. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
