package kz.dalel.custody;

import java.time.Instant;
import java.util.Map;

/** An entry of the log as people read it: who, as what, did what, why, with which digests; null for what it does not say. */
public record HistoryLine(
        Instant time,
        String actor,
        String name,
        String role,
        String body,
        String capacity,
        String action,
        String reason,
        String before,
        String after,
        String place,
        String counterparty,
        Map<String, String> details) {
    public HistoryLine {
        details = Map.copyOf(details);
    }
}
