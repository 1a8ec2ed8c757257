package kz.dalel.review;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Statement;

/** How a review ends: the reviewer agrees, or disagrees with a reason; neither stops the conclusion. */
public record Verdict(Boolean agrees, String reason) {

    /** The same in readable words; a disagreement is reasoned. */
    Verdict complete() {
        boolean agreement = Mandatory.value("review.agrees", agrees);
        String words = agreement
                ? Statement.orNone("review.reason", reason, Statement.PARAGRAPH)
                : Statement.of("review.reason", reason, Statement.PARAGRAPH);
        return new Verdict(agreement, words);
    }
}
