package kz.dalel.fixity;

import java.time.Instant;

/**
 * A check of a stored object.
 *
 * @param exhibit null for a document of the case
 * @param found the SHA-256 found; null when the file is gone or unreadable
 * @param name of the person who had it read; null when the machine did by its schedule
 */
public record CheckLine(
        long id,
        Instant at,
        String request,
        String exhibit,
        String sha256,
        Soundness outcome,
        String found,
        Cause cause,
        String name) {}
