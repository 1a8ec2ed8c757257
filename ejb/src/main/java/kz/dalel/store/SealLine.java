package kz.dalel.store;

import java.time.Instant;

/** A seal as it was put on: its number, the one before and what was the matter with that; null where there was none. */
public record SealLine(
        int ordinal,
        String number,
        String previous,
        NewSeal.Finding finding,
        String reason,
        String by,
        String byName,
        Instant at) {}
