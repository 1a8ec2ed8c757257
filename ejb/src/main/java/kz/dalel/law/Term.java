package kz.dalel.law;

import jakarta.persistence.Tuple;
import kz.dalel.kernel.Words;

/** A word of the glossary; one that is not {@code inLaw} has no legal force, and whoever shows it says so. */
public record Term(String code, Words words, boolean inLaw, String source) {

    static Term of(Tuple row) {
        return new Term(
                Rows.code(row), Rows.words(row), row.get("in_law", Boolean.class), row.get("source", String.class));
    }
}
