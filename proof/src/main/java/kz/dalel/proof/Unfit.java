package kz.dalel.proof;

/** A text, or bytes, that are not in the form they should have. */
public class Unfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    /** @param facts for the words of the reason, in their order */
    public Unfit(Why why, Object... facts) {
        this(Reason.of(why, facts));
    }

    /** Says of a part what was said of it alone. */
    public Unfit(String part, Unfit cause) {
        this(Reason.of(Why.OF, part, cause.reason));
        initCause(cause);
    }

    Unfit(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
