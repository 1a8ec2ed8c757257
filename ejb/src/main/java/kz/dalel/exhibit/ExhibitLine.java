package kz.dalel.exhibit;

import java.time.Instant;

/** An exhibit in the list of its request; digest, size in bytes and type are null for a thing without a file. */
public record ExhibitLine(
        String number,
        int ordinal,
        String name,
        AddExhibit.Kind kind,
        String sha256,
        Long size,
        String mediaType,
        String seal,
        Instant receivedAt,
        Instant returnedAt) {}
