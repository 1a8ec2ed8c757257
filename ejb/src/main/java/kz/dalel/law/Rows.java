package kz.dalel.law;

import jakarta.persistence.Tuple;
import kz.dalel.kernel.Words;

/** What the rows of all reference tables have in common. */
final class Rows {
    private Rows() {}

    static String code(Tuple row) {
        return row.get("code", String.class);
    }

    static Words words(Tuple row) {
        return new Words(row.get("ru", String.class), row.get("kk", String.class), row.get("en", String.class));
    }
}
