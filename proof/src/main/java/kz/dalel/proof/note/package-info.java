/**
 * Signed texts of the log (C2SP {@code signed-note}): checkpoints ({@code tlog-checkpoint}), the cosignatures of
 * witnesses ({@code tlog-cosignature}, version 1) and the keys of both.
 *
 * <p>Uses the JDK alone, and of it neither clock nor network; files only to keep a key. Of {@code kz.dalel.proof} it
 * uses the naming of faults and the tree.
 */
package kz.dalel.proof.note;
