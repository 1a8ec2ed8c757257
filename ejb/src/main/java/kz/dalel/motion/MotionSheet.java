package kz.dalel.motion;

import java.time.Instant;

/**
 * A motion for a reader.
 *
 * @param exhibit number of the object; null unless it is about one
 * @param days null unless it asks for time
 * @param askedBy name of whoever asked, where it shows to the reader, else his account
 * @param granted null, as the next three, until it is answered
 * @param lapsed whether it is unanswered and no answer can be given any more: the examination is over, or an adviser was asked
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
        Instant answeredAt,
        boolean lapsed) {
    /** Whether it waits for the appointing body's answer. */
    public boolean isOpen() {
        return answeredAt == null && !lapsed;
    }
}
