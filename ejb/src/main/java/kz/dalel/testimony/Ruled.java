package kz.dalel.testimony;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * What a court said of the conclusion.
 *
 * @param reason mandatory unless it relied on it
 * @param articles codes of the articles that the act applies; none outside criminal proceedings
 * @param actNumber number of the court's act
 */
public record Ruled(
        Ruling ruling, String reason, List<String> articles, String court, LocalDate decidedOn, String actNumber) {
    private static final int MOST = 50;

    /** What it did with it. */
    public enum Ruling {
        RELIED,
        REJECTED,
        REPEAT_ORDERED;

        /** The word as the custody log writes it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Ruled {
        articles = articles == null ? List.of() : List.copyOf(articles);
    }

    /** The same as it is kept; refused with all that is missing, and for a day to come. */
    Ruled checked(LocalDate today) {
        Mandatory.all(
                "outcome.incomplete",
                () -> Mandatory.value("outcome.ruling", ruling),
                () -> reasoned(),
                () -> Mandatory.line("outcome.court", court),
                () -> Mandatory.value("outcome.decidedOn", decidedOn),
                () -> Mandatory.line("outcome.actNumber", actNumber));
        if (decidedOn.isAfter(today)) throw Refusal.invalid("outcome.future", decidedOn);
        if (articles.size() > MOST) throw Refusal.invalid("outOfRange", "outcome.articles", 0, MOST);
        return new Ruled(
                ruling,
                Statement.orNone("outcome.reason", reason, Statement.PARAGRAPH),
                articles.stream().map(String::strip).distinct().toList(),
                Statement.of("outcome.court", court, Statement.LINE),
                decidedOn,
                Statement.of("outcome.actNumber", actNumber, Statement.LINE));
    }

    private void reasoned() {
        if (ruling != null && ruling != Ruling.RELIED) Mandatory.text("outcome.reason", reason);
    }
}
