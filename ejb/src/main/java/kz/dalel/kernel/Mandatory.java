package kz.dalel.kernel;

/** What must be said: refused when it is not, naming the field. */
public final class Mandatory {
    private Mandatory() {}

    /** The text without outer white space; refused as {@code required.<field>} when there is none. */
    public static String text(String field, String value) {
        if (value == null || value.isBlank()) throw Refusal.invalid("required." + field);
        return value.strip();
    }

    /** The value; refused as {@code required.<field>} when there is none. */
    public static <T> T value(String field, T value) {
        if (value == null) throw Refusal.invalid("required." + field);
        return value;
    }
}
