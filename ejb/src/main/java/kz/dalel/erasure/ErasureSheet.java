package kz.dalel.erasure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An erasure as those read it who decide on it; it tells nothing of what the entry said.
 *
 * @param entry the number of the entry
 * @param scan the SHA-256 of the scanned act
 * @param askedBy by name
 * @param confirmedBy by name; null, as {@code confirmedAt}, until a second person confirmed
 */
public record ErasureSheet(
        long id,
        long entry,
        String number,
        LocalDate date,
        String ground,
        String scan,
        String askedBy,
        Instant askedAt,
        String confirmedBy,
        Instant confirmedAt) {}
