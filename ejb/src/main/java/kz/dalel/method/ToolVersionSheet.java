package kz.dalel.method;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a tool as it is read; who retired it is null until somebody did.
 *
 * @param status as of today
 * @param verifications the first one first
 */
public record ToolVersionSheet(
        String version,
        ToolStatus status,
        String changes,
        String enteredBy,
        Instant enteredAt,
        String retiredBy,
        Instant retiredAt,
        String retiredReason,
        List<VerificationSheet> verifications) {

    /** The last day of its newest verification; null while it has none, or where that one failed. */
    public LocalDate due() {
        return verifications.isEmpty()
                ? null
                : verifications.get(verifications.size() - 1).said().validUntil();
    }
}
