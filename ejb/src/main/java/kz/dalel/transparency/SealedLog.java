package kz.dalel.transparency;

import java.time.Instant;
import java.util.List;

/**
 * The log as it stood at a moment.
 *
 * @param size of the newest checkpoint that enough witnesses had signed by then; where there was none, of the newest
 * @param root of its tree, 64 lower-case hex digits
 * @param at when the log signed it
 * @param note the checkpoint as a signed note, with the signatures of witnesses that had come by then
 * @param vkey the public key with which the log signed it
 * @param quorum how many witnesses are enough
 * @param sealed whether they were
 * @param signers whose signatures it bears
 * @param witnesses all that watch, each with the largest tree that it had signed by then
 */
public record SealedLog(
        long size,
        String root,
        Instant at,
        String note,
        String vkey,
        int quorum,
        boolean sealed,
        List<Signer> signers,
        List<WitnessLine> witnesses) {
    public SealedLog {
        signers = List.copyOf(signers);
        witnesses = List.copyOf(witnesses);
    }

    /**
     * A witness that signed the checkpoint.
     *
     * @param agency code of the body that runs it; null where that is none of ours
     * @param at when, as the witness says itself
     */
    public record Signer(String name, String agency, Instant at) {}
}
