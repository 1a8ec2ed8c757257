package kz.dalel.law;

import jakarta.persistence.Tuple;
import kz.dalel.kernel.Words;

/** The warning of liability that an expert signs, in one edition. */
public record Warning(String edition, Words text, String act) {

    static Warning of(Tuple row) {
        return new Warning(row.get("edition", String.class), Rows.words(row), row.get("act", String.class));
    }
}
