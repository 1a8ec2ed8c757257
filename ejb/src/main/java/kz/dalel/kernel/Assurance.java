package kz.dalel.kernel;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;

/**
 * How surely the caller is known in this call, as the identity provider says it in a token that was verified. Whoever receives the
 * call says it; where nobody does, nothing is sure.
 */
@RequestScoped
public class Assurance {
    /** What {@code acr} says of a login by password and by a code of a second factor. */
    public static final String SECOND_FACTOR = "second-factor";

    /** How long a second factor counts from the moment at which it was shown. */
    public static final Duration LASTS = Duration.ofMinutes(5);

    private Instant shownAt;

    /**
     * Takes note of a login; the latest one with a second factor counts.
     *
     * @param level the token's {@code acr}; null where it says none
     * @param authenticatedAt the token's {@code auth_time}; null where it says none
     */
    public void note(String level, Instant authenticatedAt) {
        if (!SECOND_FACTOR.equals(level) || authenticatedAt == null) return;
        if (shownAt == null || authenticatedAt.isAfter(shownAt)) shownAt = authenticatedAt;
    }

    /** Whether the second factor was shown within {@link #LASTS} before now. */
    public boolean isSureAt(Instant now) {
        return shownAt != null && !shownAt.plus(LASTS).isBefore(now);
    }

    /** Refused otherwise. */
    void demandSecondFactor(Instant now) {
        if (!isSureAt(now)) throw Refusal.stepUp();
    }
}
