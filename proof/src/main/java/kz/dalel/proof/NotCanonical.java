package kz.dalel.proof;

/** Says what keeps a value or a text from being canonical JSON, and where. */
public final class NotCanonical extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String where;

    NotCanonical(String what, String where) {
        super(what + " at " + where);
        this.where = where;
    }

    static NotCanonical tooLong(String where) {
        return new NotCanonical("more than " + CanonicalJson.MAX_BYTES + " bytes", where);
    }

    /** The place: {@code byte 17} (counted from 0) when reading, a path such as {@code $.details.seal} when writing. */
    public String where() {
        return where;
    }
}
