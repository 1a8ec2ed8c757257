/**
 * What a check found, whom it trusted, and the words for it in English, Russian and Kazakh.
 *
 * <p>Uses the JDK alone, and of it neither clock nor network; of {@code kz.dalel.proof} the faults, the notes, the
 * tree and the time stamps.
 */
package kz.dalel.proof.report;
