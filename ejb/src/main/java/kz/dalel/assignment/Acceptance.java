package kz.dalel.assignment;

/**
 * What an expert declares when he takes a case, or why he cannot.
 *
 * @param noConflict that none of the circumstances of CPC art. 93 stands against him
 * @param liabilityWarning that he signs the warning of liability
 * @param reason the conflict, in words; only when there is one
 */
public record Acceptance(Boolean noConflict, Boolean liabilityWarning, String reason) {}
