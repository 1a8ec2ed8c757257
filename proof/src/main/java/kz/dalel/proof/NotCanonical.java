package kz.dalel.proof;

/** Says what keeps a value or a text from being canonical JSON, and where. */
public final class NotCanonical extends Unfit {
    private static final long serialVersionUID = 1L;

    private final String where;

    private NotCanonical(Reason what, Object where) {
        super(Why.JSON_AT, what, where);
        this.where = where.toString();
    }

    /** When reading: the bytes are counted from 0. */
    static NotCanonical read(int at, Why what, Object... facts) {
        return new NotCanonical(Reason.of(what, facts), Reason.of(Why.JSON_BYTE, at));
    }

    /** When writing: the place is a path. */
    static NotCanonical written(String where, Why what, Object... facts) {
        return new NotCanonical(Reason.of(what, facts), where);
    }

    /** The place: {@code byte 17} (counted from 0) when reading, a path such as {@code $.details.seal} when writing. */
    public String where() {
        return where;
    }
}
