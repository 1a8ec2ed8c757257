package kz.dalel.dispatch;

import java.time.Instant;
import java.util.Optional;

/** Whether a term was kept: when it was due, exclusive, and whether it stopped before; both null when none ran. */
record Term(Instant due, Boolean inTime) {

    static Term of(Optional<Instant> due, Instant stopped) {
        return due.map(end -> new Term(end, stopped.isBefore(end))).orElseGet(() -> new Term(null, null));
    }

    /** The word as the custody log writes it. */
    String word() {
        if (inTime == null) return "none";
        return inTime ? "met" : "late";
    }
}
