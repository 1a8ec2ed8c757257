package kz.dalel.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A proposal to dispose, or the disposal itself.
 *
 * @param actSha256 digest of the signed act
 * @param listSha256 digest over the list of what goes
 * @param proposedBy by name, like {@code confirmedBy}
 * @param confirmedBy null, like {@code confirmedAt}, until another person confirmed
 */
public record DisposalSheet(
        long id,
        String request,
        String actNumber,
        LocalDate actDate,
        String actSha256,
        String reason,
        String listSha256,
        List<Item> objects,
        String proposedBy,
        Instant proposedAt,
        String confirmedBy,
        Instant confirmedAt) {
    public DisposalSheet {
        objects = List.copyOf(objects);
    }

    /** What goes: digest, size in bytes, and the number of the object whose file it is; null for a document of the case. */
    public record Item(String sha256, long size, String exhibit) {}

    /** All of it, in bytes. */
    public long bytes() {
        return objects.stream().mapToLong(Item::size).sum();
    }
}
