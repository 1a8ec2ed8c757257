/**
 * The Merkle tree over the commitments (RFC 6962, section 2.1): hashes, roots, proofs and their checking, and the tiles
 * in which it is published (C2SP {@code tlog-tiles}).
 *
 * <p>Uses the JDK alone, and of it neither clock, randomness, files nor network; of {@code kz.dalel.proof} the naming of
 * faults.
 */
package kz.dalel.proof.tree;
