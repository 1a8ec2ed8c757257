package kz.dalel.proof;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text members of an entry and what each may hold: the table of {@code docs/custody-log.md}, in code. */
enum TextMember {
    ACTOR("engine|fixity|sequencer|(user|worker):" + Grammar.UUID),
    ROLE(Grammar.WORD),
    BODY(Grammar.CODE),
    CAPACITY(Grammar.WORD),
    ACTION("[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)+"),
    SUBJECT("(exhibit|request|conclusion|user|log|policy|method|tool):" + Grammar.NUMBER),
    REQUEST(Grammar.NUMBER),
    REASON(Grammar.ANY),
    BEFORE(Grammar.DIGEST),
    AFTER(Grammar.DIGEST),
    PLACE(Grammar.CODE),
    COUNTERPARTY(Grammar.ANY);

    private final Pattern pattern;

    TextMember(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    /** The member's name in the JSON of the entry. */
    String member() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mandatory(String value) {
        text(member(), value);
        if (!fits(value)) throw refusal(member(), Why.FORM, form());
        return value;
    }

    boolean fits(String value) {
        return pattern.matcher(value).matches();
    }

    /** The expression that the whole text has to match. */
    String form() {
        return pattern.pattern();
    }

    Optional<String> optional(Optional<String> value) {
        if (value == null) throw refusal(member(), Why.NULL_OPTIONAL);
        return value.map(this::mandatory);
    }

    static void text(String member, String value) {
        if (value == null) throw refusal(member, Why.MISSING);
        if (value.codePoints().allMatch(TextMember::isSpace)) throw refusal(member, Why.BLANK);
        if (!JsonText.isUnicode(value)) throw refusal(member, Why.SURROGATE);
    }

    static Unfit refusal(String member, Why why, Object... facts) {
        return new Unfit(Reason.of(Why.OF, "entry." + member, Reason.of(why, facts)));
    }

    /** General categories Z and Cc: a definition that a second implementation can repeat, unlike String.isBlank. */
    private static boolean isSpace(int character) {
        return Character.isSpaceChar(character) || Character.isISOControl(character);
    }

    private static final class Grammar {
        static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
        static final String WORD = "[a-z][a-zA-Z0-9_]{0,63}";
        static final String CODE = "[A-Za-z0-9][A-Za-z0-9._/-]{0,63}";
        static final String NUMBER = CODE;
        static final String DIGEST = "[0-9a-f]{64}";
        static final String ANY = ".+";
    }
}
