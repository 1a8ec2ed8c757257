package kz.dalel.proof.note;

import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

/** The name of a key, written in every line it signs. */
final class KeyName {
    private KeyName() {}

    /** @throws IllegalArgumentException if it is empty, or has a space, a control character or a plus */
    static String checked(String name) {
        boolean wrong = name.isEmpty()
                || name.codePoints().anyMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c))
                || name.codePoints()
                        .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
        if (wrong) throw new Unfit(Why.KEY_NAME, name);
        return name;
    }
}
