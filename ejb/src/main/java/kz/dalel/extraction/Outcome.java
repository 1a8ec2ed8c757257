package kz.dalel.extraction;

/** How an extraction ended; each is a result: a file that crashes its parser is found to do so. */
public enum Outcome {
    EXTRACTED,
    EMPTY,
    CRASHED,
    TIMED_OUT,
    REFUSED
}
