package kz.dalel.law;

import jakarta.persistence.Tuple;
import java.util.Locale;
import kz.dalel.kernel.Words;

/** One of the entries that a person picks from on a form. */
public record Choice(String code, Words words) {

    /** The lists that there are; each is a table of its own. */
    public enum From {
        THREAT_CATEGORY,
        AI_FORM,
        SECTOR,
        EXPERT_SPECIALTY;

        String table() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Choice of(Tuple row) {
        return new Choice(Rows.code(row), Rows.words(row));
    }
}
