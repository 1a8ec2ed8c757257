package kz.dalel.request;

/** A draft was begun or written anew: told to whoever observes it, in the transaction of the act, after the act's entry. */
public record DraftWritten(RequestNumber request, RequestDraft draft) {}
