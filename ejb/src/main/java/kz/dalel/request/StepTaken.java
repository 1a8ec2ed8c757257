package kz.dalel.request;

import java.time.Instant;

/** A step was taken: told to whoever observes it, in the transaction of the act, after guards and before the act's entry. */
public record StepTaken(RequestNumber request, Step step, State from, State now, Instant at) {}
