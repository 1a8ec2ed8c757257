package kz.dalel.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A wish that the domain does not grant, in words a person can act on; the transaction rolls back. */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String key;
    private final transient List<Object> args;
    private final transient List<Refusal> reasons;

    /** Why a wish is refused; each kind is one HTTP status. */
    public enum Kind {
        INVALID(422),
        STEP_UP(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        CHANGED_MEANWHILE(412),
        TOO_LARGE(413);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that says this kind. */
        public int status() {
            return status;
        }
    }

    private Refusal(Kind kind, String key, List<Object> args, List<Refusal> reasons) {
        super(kind + " " + key + " " + args);
        this.kind = kind;
        this.key = key;
        this.args = args;
        this.reasons = reasons;
    }

    /** What was given cannot be used; {@code key} names the message, {@code args} fill it. */
    public static Refusal invalid(String key, Object... args) {
        return new Refusal(Kind.INVALID, key, List.of(args), List.of());
    }

    /** Several things are missing or wrong at once: all are told, so that nobody has to try again for each. */
    public static Refusal incomplete(String key, List<Refusal> reasons) {
        return new Refusal(Kind.INVALID, key, List.of(reasons.size()), List.copyOf(reasons));
    }

    /** The state of things does not allow it now. */
    public static Refusal conflict(String key, Object... args) {
        return new Refusal(Kind.CONFLICT, key, List.of(args), List.of());
    }

    /** The caller may see the case but may not take this step. */
    public static Refusal forbidden(String key, Object... args) {
        return new Refusal(Kind.FORBIDDEN, key, List.of(args), List.of());
    }

    /** The caller may, but has to show his second factor first. */
    public static Refusal stepUp() {
        return new Refusal(Kind.STEP_UP, "stepUp", List.of(), List.of());
    }

    /** There is no such thing for this caller, whether or not it exists for others. */
    public static Refusal notFound(String key, Object... args) {
        return new Refusal(Kind.NOT_FOUND, key, List.of(args), List.of());
    }

    /** It was here and was disposed of by a lawful act; its record stays. */
    public static Refusal gone(String key, Object... args) {
        return new Refusal(Kind.GONE, key, List.of(args), List.of());
    }

    /** Somebody changed it since the caller read it. */
    public static Refusal changedMeanwhile() {
        return new Refusal(Kind.CHANGED_MEANWHILE, "changedMeanwhile", List.of(), List.of());
    }

    /** More bytes than are accepted; {@code limit} in bytes. */
    public static Refusal tooLarge(long limit) {
        return new Refusal(Kind.TOO_LARGE, "tooLarge", List.of(limit), List.of());
    }

    public Kind kind() {
        return kind;
    }

    /** The message key without the prefix {@code refusal.}. */
    public String key() {
        return key;
    }

    /** Values for the message's placeholders, in order. */
    public List<Object> args() {
        return args;
    }

    /** The single refusals that an incomplete thing consists of; empty for a single one. */
    public List<Refusal> reasons() {
        return reasons;
    }
}
