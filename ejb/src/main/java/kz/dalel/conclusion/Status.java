package kz.dalel.conclusion;

/** How far a version of a conclusion has come. */
public enum Status {
    DRAFT,
    /** Replaced by a later version, or reopened after it was frozen. */
    SUPERSEDED,
    /** Checked in form and printed: nobody changes a word. */
    FROZEN,
    SIGNED,
    DELIVERED
}
