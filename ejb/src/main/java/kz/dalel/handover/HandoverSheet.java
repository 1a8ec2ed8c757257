package kz.dalel.handover;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A handover as those who take part in the case read it.
 *
 * @param giver {@code user:<id>}, or by name somebody from outside
 * @param late whether it is in transit for more than 24 hours
 */
public record HandoverSheet(
        long id,
        String exhibit,
        String request,
        Long parcel,
        long version,
        State state,
        boolean late,
        Release.Purpose purpose,
        String giver,
        String giverName,
        String receiver,
        String receiverName,
        Outside outside,
        Outside courier,
        String reason,
        String ground,
        LocalDate until,
        Given given,
        Found found,
        String recallReason) {

    /** Where a handover stands. */
    public enum State {
        IN_TRANSIT,
        RECEIVED,
        RECALLED
    }

    /** How it was given: SHA-256 as read anew, null for a thing without a file. */
    public record Given(Instant at, String place, String condition, String seal, String sha256) {}

    /** How it was received; all null before. {@code act} is the digest of the signed act of somebody from outside. */
    public record Found(
            Instant at,
            String by,
            String place,
            String condition,
            Boolean sealIntact,
            String seal,
            String sha256,
            String discrepancy,
            String act) {}
}
