package kz.dalel.proof;

import java.util.Arrays;
import java.util.List;

/** Evidence that does not hold: what is wrong with it, and the facts for the sentence. */
public final class NotProved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient List<Object> facts;

    /** @param facts what the sentence of the fault mentions, in its order */
    public NotProved(Fault fault, Object... facts) {
        super(fault.key() + " " + Arrays.toString(facts));
        this.fault = fault;
        this.facts = List.of(facts);
    }

    /** Bytes that are not of the form they should have. */
    public static NotProved malformed(String what, Why why, Object... facts) {
        return new NotProved(Fault.MALFORMED, what, Reason.of(why, facts));
    }

    /** The same, as whoever read them says. */
    public static NotProved malformed(String what, Unfit why) {
        NotProved fault = new NotProved(Fault.MALFORMED, what, why.reason());
        fault.initCause(why);
        return fault;
    }

    public Fault fault() {
        return fault;
    }

    /** The facts for the sentence, in its order. */
    public List<Object> facts() {
        return facts;
    }
}
