package kz.dalel.worker;

/** Reads a child's exit code: 128 + n is death by signal n. */
record Ending(Outcome outcome, String detail) {
    static final int OUT_OF_MEMORY = 3;
    static final int STACK_OVERFLOW = 4;
    private static final int SIGXCPU = 128 + 24;
    private static final int SIGKILL = 128 + 9;
    private static final int SIGABRT = 128 + 6;

    /** The first process of a namespace is immune to its own signals, so that an abort ends as an exit. */
    private static final int ABORTED_AS_FIRST = 127;

    /** A child that ended before it gave its answer. */
    static Ending of(int exit) {
        return switch (exit) {
            case OUT_OF_MEMORY -> crashed("out-of-memory");
            case STACK_OVERFLOW -> crashed("stack-overflow");
            case SIGXCPU -> new Ending(Outcome.TIMED_OUT, "cpu-limit");
            case SIGKILL -> crashed("killed");
            case SIGABRT, ABORTED_AS_FIRST -> crashed("aborted");
            default -> crashed(exit > 128 ? "signal-" + (exit - 128) : "exit-" + exit);
        };
    }

    static Ending crashed(String detail) {
        return new Ending(Outcome.CRASHED, detail);
    }
}
