package kz.dalel.fixity;

/** Why an object was read anew. */
public enum Cause {
    SCHEDULE,
    DEMAND,
    /** The objects were about to be given back. */
    RETURN
}
