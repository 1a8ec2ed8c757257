package kz.dalel.notice;

/** What a notice is about; the database says of each whether it must be told and whether it is urgent ({@code notice_kind}). */
public enum NoticeKind {
    /** The request waits for the reader; the subject is the state. */
    TURN,
    /** Something was done; the subject is the step. */
    TOLD,
    /** The Center asks for a decision; the subject is the step. */
    MOTION,
    /** A clock is about to end; the subject is the clock. */
    TERM_NEAR,
    /** A clock has ended; the subject is the clock. */
    TERM_ENDED,
    /** An object waits to be received; the subject is its number. */
    HANDOVER,
    /** Stored bytes are not what they were; the subject is the object's number, none for a document. */
    FIXITY,
    /** An urgent request came while the office is shut. */
    URGENT,
    /** Somebody was let into the case for an emergency. */
    EMERGENCY,
    /** The case passed to another appointing person or under another number; the subject is how. */
    PASSED,
    /** The other side asks in the thread. */
    QUESTION,
    /** The other side wrote in the thread; the subject is the kind of the message. */
    MESSAGE,
    /** The expert has to appear; the subject is as what. */
    APPEARANCE,
    /** A colleague put a visa with remarks on the request. */
    VISA
}
