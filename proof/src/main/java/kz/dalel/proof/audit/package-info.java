/**
 * The audit of a whole published log: every commitment, every tile and every checkpoint, from an address or a copy in a
 * directory.
 *
 * <p>Uses the JDK alone, and of it no clock; of {@code kz.dalel.proof} the tree, the notes and the report.
 */
package kz.dalel.proof.audit;
