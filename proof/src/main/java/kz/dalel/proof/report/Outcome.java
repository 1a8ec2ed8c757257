package kz.dalel.proof.report;

/** The whole of a check in one word, and the exit status that says it. */
public enum Outcome {
    ALL_PROVED(0),
    SOMETHING_FALSE(1),
    UNREADABLE(2),
    /** Nothing is false, but something that could have been proved is not: a key is not pinned, or a text is missing. */
    NOT_ALL_PROVED(3);

    private final int status;

    Outcome(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
