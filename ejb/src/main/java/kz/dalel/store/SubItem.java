package kz.dalel.store;

import java.time.Instant;
import kz.dalel.exhibit.ExhibitNumber;

/** Something taken out of an object and kept with it; {@code label} is the object's number with its own behind it. */
public record SubItem(
        int ordinal, String label, String name, String description, String seal, String by, String byName, Instant at) {

    /** What is said of it. */
    public record Form(String name, String description, String seal) {}

    static String label(ExhibitNumber number, int ordinal) {
        return "%s-%02d".formatted(number, ordinal);
    }
}
