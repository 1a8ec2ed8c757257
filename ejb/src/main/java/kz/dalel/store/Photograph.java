package kz.dalel.store;

import java.time.Instant;

/**
 * A photograph of an object.
 *
 * @param about of what: {@code release/<id>}, {@code receipt/<id>}, {@code seal/<ordinal>}
 * @param size in bytes
 */
public record Photograph(
        int ordinal,
        String about,
        String name,
        String mediaType,
        String sha256,
        long size,
        String by,
        String byName,
        Instant at) {}
