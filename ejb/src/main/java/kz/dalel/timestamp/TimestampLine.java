package kz.dalel.timestamp;

import java.time.Instant;

/**
 * A stamp over a checkpoint.
 *
 * @param size of the stamped tree, in entries
 * @param at when it existed, by the clock of the authority
 * @param authority the name in its certificate
 * @param policy dotted
 * @param serial of the stamp, in decimal
 */
public record TimestampLine(long size, Instant at, String authority, String policy, String serial) {}
