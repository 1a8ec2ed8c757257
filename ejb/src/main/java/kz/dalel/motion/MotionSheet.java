package kz.dalel.motion;

import java.time.Instant;

/**
 * A motion for a reader.
 *
 * @param exhibit number of the object; null unless it is about one
 * @param days null unless it asks for time
 * @param askedBy name of whoever asked, where it shows to the reader, else his account
 * @param granted null, as all after it, until it is answered
 */
public record MotionSheet(
        long id,
        MotionKind kind,
        String exhibit,
        Integer days,
        String reason,
        String askedBy,
        Instant askedAt,
        Boolean granted,
        String answer,
        String answeredBy,
        Instant answeredAt) {
    /** Whether the appointing body has not answered. */
    public boolean isOpen() {
        return answeredAt == null;
    }
}
