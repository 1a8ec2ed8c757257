package kz.dalel.fixity;

/** Why an object was read anew. */
public enum Cause {
    SCHEDULE,
    DEMAND,
    /** The object was about to change hands. */
    HANDOVER,
    /** Its case was about to go to the archive. */
    ARCHIVING
}
