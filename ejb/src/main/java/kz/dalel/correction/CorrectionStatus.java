package kz.dalel.correction;

/** How far a correction has come. */
public enum CorrectionStatus {
    PROPOSED,
    /** Reviewed and printed: nobody changes a word. */
    REVIEWED,
    SIGNED,
    /** Replaced by another proposal before it was signed. */
    SUPERSEDED
}
