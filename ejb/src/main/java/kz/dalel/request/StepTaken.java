package kz.dalel.request;

import java.time.Instant;

/** A step was taken: told to whoever observes it, in the transaction of the act, before the act's entry. */
public record StepTaken(RequestNumber request, Step step, State from, State now, Instant at) {
    /** Whether the request stands elsewhere than before. */
    public boolean moves() {
        return from != now;
    }
}
