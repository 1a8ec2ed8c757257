package kz.dalel.web.rest.problem;

import java.util.List;
import kz.dalel.kernel.Refusal;

/** What went wrong with a call: the HTTP status, the key of the words for it, and what fills them. */
public record Finding(int status, String key, List<Object> args, List<Reason> reasons) {
    static final String UNEXPECTED = "unexpected";

    /** One of several things that are wrong; the path is empty when it is not about one member. */
    public record Reason(String key, List<Object> args, String path) {}

    public static Finding of(int status, String key, Object... args) {
        return new Finding(status, key, List.of(args), List.of());
    }

    /** The same, told to a system: what only people may do is refused in words that say so. */
    Finding toldToSystem() {
        return key.equals("role") ? of(status, "onlyPeople") : this;
    }

    /** Whether the caller is known, but not surely enough for this act. */
    boolean asksForSecondFactor() {
        return status == Refusal.Kind.STEP_UP.status()
                && key.equals(Refusal.stepUp().key());
    }

    /** Whether it is a bug, which the log must keep and the caller must not read. */
    boolean unexpected() {
        return key.equals(UNEXPECTED);
    }
}
