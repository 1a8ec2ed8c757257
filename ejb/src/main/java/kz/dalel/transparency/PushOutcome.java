package kz.dalel.transparency;

import kz.dalel.proof.submission.Answer;

/** What came of telling a witness of a checkpoint. */
public enum PushOutcome {
    /** It signed, and its signature holds. */
    SIGNED,
    /** It has signed a tree that this log does not continue, or one that is larger. */
    OTHER_HISTORY,
    /** It does not watch this log. */
    UNKNOWN_LOG,
    /** It does not know the key of this log. */
    UNTRUSTED_KEY,
    /** It refused in another way, or is in trouble. */
    REFUSED,
    /** It answered without a signature of its own that holds. */
    FALSE_SIGNATURE,
    /** It did not answer. */
    UNREACHABLE;

    /** What an answer means that brings no signature and no size to go on from. */
    static PushOutcome of(Answer refusal) {
        return switch (refusal.status()) {
            case Answer.CONFLICT, Answer.UNPROVED -> OTHER_HISTORY;
            case Answer.UNKNOWN -> UNKNOWN_LOG;
            case Answer.UNTRUSTED -> UNTRUSTED_KEY;
            default -> REFUSED;
        };
    }
}
