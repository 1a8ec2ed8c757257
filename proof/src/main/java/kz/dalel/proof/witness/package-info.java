/**
 * A witness: watches a log on behalf of an agency that need not trust the Center, and signs only what continues all that
 * it signed before.
 *
 * <p>Uses the JDK alone, and of it no clock but the one it is given; of {@code kz.dalel.proof} the tree, the notes,
 * submissions and the published log. Whoever is told instead of asking listens with the JDK's own HTTP server.
 */
package kz.dalel.proof.witness;
