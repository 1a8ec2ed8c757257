package kz.dalel.timestamp;

/**
 * A stamp and what it is over, for a proof.
 *
 * @param size of the stamped tree
 * @param checkpoint its note with the log's signature alone
 * @param reply the whole answer of the authority, base64
 */
public record StampedTree(long size, String checkpoint, String reply) {}
