package kz.dalel.method;

import java.time.Instant;

/** That somebody said that a method is needed, or no longer; {@code number} grows with each saying. */
public record Need(long number, String method, NeedForm said, String saidBy, Instant saidAt) {}
