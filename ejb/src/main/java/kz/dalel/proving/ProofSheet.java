package kz.dalel.proving;

import java.util.List;

/**
 * The entries of a subject and their proofs.
 *
 * @param subject such as {@code exhibit:CDF-2026-000001}
 * @param request number of the case
 * @param size of the tree that the proofs are for
 * @param checkpoint of that tree, a signed note with the signatures of witnesses
 * @param vkey the public key of the log; trust in it has to come from elsewhere
 * @param witnesses the public keys of the witnesses; the same holds for them
 * @param timestamps for each proved entry the earliest stamp that reaches it
 */
public record ProofSheet(
        String subject,
        String request,
        long size,
        String checkpoint,
        String vkey,
        List<String> witnesses,
        List<ProvedEntry> entries,
        List<ProvedTimestamp> timestamps) {
    public ProofSheet {
        timestamps = List.copyOf(timestamps);
        witnesses = List.copyOf(witnesses);
        entries = List.copyOf(entries);
    }
}
