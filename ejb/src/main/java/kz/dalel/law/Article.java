package kz.dalel.law;

import jakarta.persistence.Tuple;
import kz.dalel.kernel.Words;

/** An article of the Criminal Code in one edition; the title is short and is not the official text. */
public record Article(String code, Words title, String act) {

    static Article of(Tuple row) {
        return new Article(Rows.code(row), Rows.words(row), row.get("act", String.class));
    }
}
