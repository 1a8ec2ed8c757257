package kz.dalel.timestamp;

import java.time.Instant;

/**
 * What a stamp says.
 *
 * @param at by the clock of the authority
 * @param authority the name in its certificate
 * @param policy dotted
 * @param serial of the stamp, in decimal
 */
record Stamp(Instant at, String authority, String policy, String serial) {}
