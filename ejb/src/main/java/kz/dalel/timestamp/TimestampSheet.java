package kz.dalel.timestamp;

import java.time.Instant;
import java.util.List;

/**
 * The stamps of the log as everybody may see them.
 *
 * @param asked whether an authority is set
 * @param last what came of the last attempt; null where there was none
 * @param stamps the newest ones, the newest first
 */
public record TimestampSheet(boolean asked, Attempt last, List<TimestampLine> stamps) {
    public TimestampSheet {
        stamps = List.copyOf(stamps);
    }

    /** An attempt to get a stamp; {@code detail} says in a few words what went wrong, null where nothing did. */
    public record Attempt(StampOutcome outcome, long size, String detail, Instant at) {}
}
