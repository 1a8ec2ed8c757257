package kz.dalel.transparency;

import java.time.Instant;
import java.util.List;

/**
 * The log as everybody may see it.
 *
 * @param vkey the public key of the log, in the form of a signed note
 * @param size how many entries have their place
 * @param at when the newest checkpoint was signed; null for an empty log
 * @param root of the newest checkpoint, base64; null for an empty log
 * @param sealed up to which size the checkpoint goes that is served: the newest with enough witnesses
 * @param quorum how many witnesses are enough
 * @param alarm why the log has stopped; null while it goes on
 * @param keys all keys of the log, the first one first
 */
public record LogSheet(
        String origin,
        String vkey,
        long size,
        Instant at,
        String root,
        long sealed,
        int quorum,
        String alarm,
        List<KeyLine> keys,
        List<WitnessLine> witnesses) {
    public LogSheet {
        keys = List.copyOf(keys);
        witnesses = List.copyOf(witnesses);
    }
}
