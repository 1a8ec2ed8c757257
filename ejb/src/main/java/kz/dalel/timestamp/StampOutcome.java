package kz.dalel.timestamp;

/** What came of an attempt to get a stamp. */
public enum StampOutcome {
    STAMPED,
    /** The authority did not answer. */
    UNREACHABLE,
    /** It refused, or granted something else than was asked for. */
    REFUSED,
    /** It answered another question: over other bytes, with another nonce, under another policy. */
    OTHER,
    /** The signature does not hold, no trusted certificate vouches for it, or its time is not the present. */
    UNTRUSTED,
    /** What it answered is no answer. */
    UNREADABLE,
    /** What the operator has set is not enough to ask. */
    UNSET
}
