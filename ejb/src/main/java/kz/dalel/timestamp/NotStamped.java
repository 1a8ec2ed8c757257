package kz.dalel.timestamp;

/** There is no stamp, and why; the words are ours and not those of whoever answered. */
class NotStamped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final StampOutcome outcome;

    NotStamped(StampOutcome outcome, String why) {
        super(why);
        this.outcome = outcome;
    }

    NotStamped(StampOutcome outcome, String why, Throwable cause) {
        super(why, cause);
        this.outcome = outcome;
    }

    StampOutcome outcome() {
        return outcome;
    }
}
