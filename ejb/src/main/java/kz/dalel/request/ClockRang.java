package kz.dalel.request;

import java.time.Instant;

/** A clock is about to end, or {@code ended}: told to whoever observes it, in the transaction of the engine's act. */
public record ClockRang(RequestNumber request, String clock, Instant due, boolean ended) {}
