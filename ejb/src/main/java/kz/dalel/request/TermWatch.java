package kz.dalel.request;

import java.time.Instant;

/** Rings before the end of each running clock and at its end; it closes nothing. */
public interface TermWatch {
    /** The clock runs to {@code end}, exclusive; a warning is due at {@code warning}. It may have run to another end before. */
    void runs(RequestNumber number, String clock, Instant warning, Instant end);

    /** The clock stopped, or stands still without limit. */
    void stands(RequestNumber number, String clock);
}
