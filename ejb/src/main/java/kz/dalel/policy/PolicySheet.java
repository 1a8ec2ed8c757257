package kz.dalel.policy;

import java.time.Instant;

/** A proposed version as it is read; {@code inForce}, {@code decidedBy} and {@code decidedAt} are null until it is decided. */
public record PolicySheet(
        int number,
        String act,
        String reason,
        String proposedBy,
        Instant proposedAt,
        Boolean inForce,
        String decidedBy,
        Instant decidedAt) {}
