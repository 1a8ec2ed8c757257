package kz.dalel.proving;

import java.util.List;

/**
 * An entry with all that is needed to prove that it stands in the log.
 *
 * @param index its place; null while it waits for the next checkpoint
 * @param entry its canonical JSON; null when it was lawfully erased
 * @param nonce 32 bytes, base64; null when it was erased
 * @param commitment 32 bytes, base64: what the public log holds of it
 * @param inclusion the hashes from its leaf to the root, base64; null where the checkpoint does not reach it yet
 */
public record ProvedEntry(Long index, String entry, String nonce, String commitment, List<String> inclusion) {
    public ProvedEntry {
        inclusion = inclusion == null ? null : List.copyOf(inclusion);
    }

    /** Whether the checkpoint reaches it. */
    public boolean isProved() {
        return inclusion != null;
    }
}
