package kz.dalel.archive;

import java.time.Instant;

/**
 * Bytes that are kept of a case.
 *
 * @param size in bytes
 * @param exhibit number of the object whose file it is; null for a document of the case
 * @param checkedAt when they were last read anew; null when never
 * @param outcome what was found then, {@code INTACT} where nothing was wrong; null when they were never read
 */
public record KeptObject(String sha256, long size, String exhibit, Instant checkedAt, String outcome) {
    /** Whether they were found intact at that time or later. */
    boolean intactSince(Instant since) {
        return "INTACT".equals(outcome) && !checkedAt.isBefore(since);
    }
}
