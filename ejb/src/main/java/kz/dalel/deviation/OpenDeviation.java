package kz.dalel.deviation;

import java.time.Instant;

/** A deviation that waits for its decision, as quality learns of it without a ticket: where, which, since when. */
public record OpenDeviation(String request, int ordinal, Instant recordedAt) {}
