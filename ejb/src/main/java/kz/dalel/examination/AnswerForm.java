package kz.dalel.examination;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;

/**
 * An answer to a question of the request, or the refusal to answer it.
 *
 * @param text the answer; absent when it is refused
 * @param refused whether no answer is given
 * @param reason why it is refused, or what limits the answer
 * @param certainty how firm the answer is; absent when it is refused
 */
public record AnswerForm(String text, Boolean refused, String reason, Certainty certainty) {

    /** How firm an inference is; "inconclusive" is a full answer. */
    public enum Certainty {
        CATEGORICAL,
        PROBABLE,
        INCONCLUSIVE
    }

    /** The same as it is kept; refused unless it either answers or says why not (CPC art. 283). */
    AnswerForm checked() {
        return Boolean.TRUE.equals(refused) ? refusal() : answer();
    }

    private AnswerForm refusal() {
        if (Prose.orNone(text, Prose.TEXT) != null || certainty != null)
            throw Refusal.invalid("answer.refusedAndGiven");
        return new AnswerForm(null, true, Prose.of("answer.reason", reason, Prose.REASON), null);
    }

    private AnswerForm answer() {
        return new AnswerForm(
                Prose.of("answer.text", text, Prose.TEXT),
                false,
                Prose.orNone(reason, Prose.REASON),
                Mandatory.value("answer.certainty", certainty));
    }
}
