package kz.dalel.correspondence;

/** What a message of the thread is. */
public enum MessageKind {
    MESSAGE,
    /** Waits for an answer of the other side. */
    QUESTION,
    /** Answers a question of the other side. */
    ANSWER,
    /** A telephone call, noted by whoever made or took it. */
    CALL
}
