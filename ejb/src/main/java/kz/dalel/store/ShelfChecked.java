package kz.dalel.store;

import java.time.Instant;
import java.util.List;

/**
 * A shelf as it was found.
 *
 * @param present what should lie there and does
 * @param missing what should lie there and does not
 * @param extra what lies there and should not; by number
 * @param unknown labels that are no objects of the caller's cases; they are told, not kept
 */
public record ShelfChecked(
        long id,
        String place,
        Instant at,
        List<Item> present,
        List<Item> missing,
        List<Item> extra,
        List<String> unknown) {
    public ShelfChecked {
        present = List.copyOf(present);
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
        unknown = List.copyOf(unknown);
    }

    /** An object: its number and name, where it should be by the books, who answers for it. */
    public record Item(String number, String name, String place, String holder) {}

    /** What was scanned at which place. */
    public record Form(String place, List<String> scanned) {
        public Form {
            scanned = scanned == null ? List.of() : List.copyOf(scanned);
        }
    }
}
