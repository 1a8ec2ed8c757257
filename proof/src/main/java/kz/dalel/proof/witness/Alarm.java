package kz.dalel.proof.witness;

import java.nio.file.Path;
import kz.dalel.proof.NotProved;

/** The log showed what it must not: a fork, a rollback, a rewritten history, a false signature. Nothing is signed. */
public final class Alarm extends Exception {
    private static final long serialVersionUID = 1L;

    private final NotProved fault;
    private final transient Path evidence;

    Alarm(NotProved fault, Path evidence) {
        super(fault.getMessage(), fault);
        this.fault = fault;
        this.evidence = evidence;
    }

    public NotProved fault() {
        return fault;
    }

    /** The directory with both notes. */
    public Path evidence() {
        return evidence;
    }
}
