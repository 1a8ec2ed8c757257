package kz.dalel.fixity;

/** What reading an object anew found. */
public enum Soundness {
    /** The bytes have their recorded digest. */
    INTACT,
    DIFFERS,
    /** There is no such file any more. */
    GONE,
    /** The file is there, and the machine could not read it to its end. */
    UNREADABLE;

    /** Whether the object may not be used. */
    public boolean isAlarm() {
        return this != INTACT;
    }
}
