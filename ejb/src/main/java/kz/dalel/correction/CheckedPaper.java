package kz.dalel.correction;

import java.time.LocalDate;
import java.util.List;

/**
 * What a stranger is told of a paper that he holds, and no more.
 *
 * @param date on which it was signed; where it never was, on which it was drawn up
 * @param acts by which it is corrected, the first first
 */
public record CheckedPaper(Kind kind, Standing standing, LocalDate date, List<CorrectedBy> acts) {
    public CheckedPaper {
        acts = List.copyOf(acts);
    }

    /** What it is. */
    public enum Kind {
        CONCLUSION,
        ACT
    }

    /** Whether it stands. */
    public enum Standing {
        ISSUED,
        CORRECTED,
        /** Printed, and not signed yet. */
        NOT_SIGNED,
        /** Printed, and withdrawn before it was issued. */
        WITHDRAWN
    }

    /** An act of correction, by number and day. */
    public record CorrectedBy(String act, LocalDate date) {}
}
