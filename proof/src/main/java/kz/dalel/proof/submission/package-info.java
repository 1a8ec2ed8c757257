/**
 * What a log and a witness say to each other when the log brings its checkpoint (C2SP {@code tlog-witness},
 * {@code add-checkpoint}): the text of both directions, and nothing of who carries it.
 *
 * <p>Uses the JDK alone, and of it neither clock, files nor network; of {@code kz.dalel.proof} the naming of faults, the
 * tree and the notes.
 */
package kz.dalel.proof.submission;
