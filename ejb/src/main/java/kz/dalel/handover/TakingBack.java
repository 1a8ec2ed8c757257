package kz.dalel.handover;

/** What is said when an object comes back from outside: who brings it, and how it was found; the act is mandatory. */
public record TakingBack(Outside outside, String reason, Receiving received) {}
