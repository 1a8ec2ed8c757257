package kz.dalel.protection;

import java.time.Instant;
import java.util.List;

/**
 * The protected persons of a case, by pseudonym.
 *
 * @param protects whether the caller may enter one, {@code reveals} whether he may ask who they are
 */
public record ProtectedSheet(List<Person> persons, boolean protects, boolean reveals) {
    public ProtectedSheet {
        persons = List.copyOf(persons);
    }

    /** One of them; {@code addedBy} by name. */
    public record Person(int ordinal, String pseudonym, String ground, String addedBy, Instant addedAt) {}

    /** Who it is; {@code particulars} is null for nothing more. */
    public record Identity(int ordinal, String surname, String givenNames, String particulars) {}
}
