package kz.dalel.search;

import java.time.Instant;

/** An object of a case that changed; digest and size in bytes are null for a thing without a file, times for what never was. */
public record ExhibitChange(
        String number,
        String request,
        String name,
        String sha256,
        Long size,
        Instant receivedAt,
        Instant returnedAt,
        Instant removedAt,
        Instant changedAt) {}
