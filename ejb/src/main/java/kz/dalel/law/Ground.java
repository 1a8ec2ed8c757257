package kz.dalel.law;

import jakarta.persistence.Tuple;
import kz.dalel.kernel.Words;

/** A legal ground on which a step may be taken; there are no others than the law's. */
public record Ground(String code, Use use, Words words, String source) {

    /** The step that needs the ground. */
    public enum Use {
        RETURN,
        IMPOSSIBILITY,
        CHALLENGE
    }

    static Ground of(Tuple row) {
        return new Ground(
                Rows.code(row),
                Use.valueOf(row.get("use", String.class)),
                Rows.words(row),
                row.get("source", String.class));
    }
}
