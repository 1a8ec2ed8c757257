package kz.dalel.store;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dalel.exhibit.ExhibitNumber;

/** Something taken out of an object and kept with it; {@code label} is the object's number with its own behind it. */
public record SubItem(
        int ordinal, String label, String name, String description, String seal, String by, String byName, Instant at) {

    /** What is said of it. */
    public record Form(String name, String description, String seal) {}

    private static final Pattern LABEL = Pattern.compile("([A-Z]{2,5}-[0-9]{4}-[0-9]{6})(?:-([0-9]{2,4}))?");

    /** Whether the text is the label of an object or of something taken out of one. */
    public static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    /** The number of the object to which the label belongs: itself, or the one from which it was taken; other texts as they are. */
    public static String parent(String label) {
        Matcher parts = LABEL.matcher(label);
        return parts.matches() ? parts.group(1) : label;
    }

    /** Its number under the object; 0 for the object itself. */
    static int ordinal(String label) {
        Matcher parts = LABEL.matcher(label);
        return parts.matches() && parts.group(2) != null ? Integer.parseInt(parts.group(2)) : 0;
    }

    static String label(ExhibitNumber number, int ordinal) {
        return "%s-%02d".formatted(number, ordinal);
    }
}
