package kz.dalel.fixity;

import java.time.Instant;

/**
 * An alarm; while it is open, {@code liftedAt} and {@code reason} are null.
 *
 * @param exhibit null for a document of the case
 * @param sha256 the recorded digest, which the bytes do not have
 */
public record AlarmLine(
        long id,
        String request,
        String exhibit,
        String sha256,
        Soundness outcome,
        Instant raisedAt,
        Instant liftedAt,
        String reason) {}
