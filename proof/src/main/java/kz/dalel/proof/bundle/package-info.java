/**
 * The proof bundle: a zip with the entries of one subject, their nonces and proofs, and a signed checkpoint; its writing
 * and its checking without the Center.
 *
 * <p>Uses the JDK alone, and of it neither clock nor network; of {@code kz.dalel.proof} the entry, the tree, the notes
 * and the report.
 */
package kz.dalel.proof.bundle;
