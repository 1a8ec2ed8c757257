package kz.dalel.transparency;

import java.util.List;

/**
 * The checkpoint that proofs of a moment stand on.
 *
 * @param size of its tree, in entries
 * @param note the checkpoint as a signed note, with the signatures of witnesses that had come by then
 * @param vkey the public key with which the log signed it
 * @param witnesses the public keys of all that watch, whether they had signed it or not
 */
public record Seal(long size, String note, String vkey, List<String> witnesses) {
    public Seal {
        witnesses = List.copyOf(witnesses);
    }
}
