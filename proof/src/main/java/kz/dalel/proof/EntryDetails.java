package kz.dalel.proof;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The details of an entry: a flat object of lower camel words to texts. */
final class EntryDetails {
    static final String MEMBER = "details";
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]{0,63}");

    private EntryDetails() {}

    static Map<String, String> checked(Map<String, String> details) {
        if (details == null) throw TextMember.refusal(MEMBER, Why.NULL_DETAILS);
        TreeMap<String, String> checked = new TreeMap<>();
        details.forEach((name, value) -> {
            if (name == null || !NAME.matcher(name).matches())
                throw TextMember.refusal(MEMBER + "." + name, Why.NAME_FORM, NAME.pattern());
            TextMember.text(MEMBER + "." + name, value);
            checked.put(name, value);
        });
        return Collections.unmodifiableMap(checked);
    }

    static Map<String, String> read(Object json) {
        if (!(json instanceof Map<?, ?> object) || object.isEmpty()) throw TextMember.refusal(MEMBER, Why.NO_OBJECT);
        TreeMap<String, String> details = new TreeMap<>();
        object.forEach((name, value) -> {
            if (!(value instanceof String text)) throw TextMember.refusal(MEMBER + "." + name, Why.NO_TEXT);
            details.put((String) name, text);
        });
        return details;
    }
}
