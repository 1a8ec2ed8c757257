package kz.dalel.request;

import java.time.Instant;

/** What the process is told of a request; it routes, warns and escalates, and never decides. */
public interface RequestProcess {
    /** A request came in: its way through the Center begins. */
    void submitted(RequestNumber number);

    /** It was registered: the term of the law runs to {@code end}, a warning is due at {@code warning}. */
    void registered(RequestNumber number, Instant warning, Instant end);

    /** Any other step was taken and led to {@code now}. */
    void taken(RequestNumber number, Step step, State now);
}
