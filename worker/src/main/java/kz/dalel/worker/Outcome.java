package kz.dalel.worker;

/** How the extraction of one exhibit ended; every one of them is a result, none is a failure of the worker. */
enum Outcome {
    EXTRACTED,
    EMPTY,
    CRASHED,
    TIMED_OUT,
    REFUSED
}
