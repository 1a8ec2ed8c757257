package kz.dalel.erasure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An erasure as those read it who decide on it; it tells nothing of what the entry said.
 *
 * @param entry the number of the entry
 * @param scan the scanned act
 * @param askedBy by name
 * @param confirmedBy by name; null, as {@code confirmedAt}, until a second person confirmed
 */
public record ErasureSheet(
        long id,
        long entry,
        String number,
        LocalDate date,
        String ground,
        Scan scan,
        String askedBy,
        Instant askedAt,
        String confirmedBy,
        Instant confirmedAt) {

    /** The scanned act: its digest, its name, its size in bytes; the last two are null where the digest alone was kept. */
    public record Scan(String sha256, String name, Long size) {}
}
