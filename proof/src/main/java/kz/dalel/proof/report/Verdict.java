package kz.dalel.proof.report;

/** What a check says of one matter. */
public enum Verdict {
    /** It holds. */
    PROVED,
    /** It is not proved, and cannot be by this evidence; said so that nobody takes it for proved. */
    LIMIT,
    /** It is not proved, though it could have been. */
    OPEN,
    /** It could not be read, so nothing is known of it. */
    UNREADABLE,
    /** It does not hold. */
    FALSE
}
