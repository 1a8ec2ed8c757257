package kz.dalel.proof.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.stamp.Authorities;

/**
 * Whom a verifier trusts: keys that came to him by another way than the evidence.
 *
 * @param logs keys of the log, one after the other where it was rotated; empty when none is known
 * @param witnesses keys of witnesses
 * @param quorum how many of them have to have signed
 * @param authorities whose time stamps are believed
 */
public record Trust(List<LogPin> logs, List<VerifierKey> witnesses, int quorum, Authorities authorities) {
    /** @throws IllegalArgumentException if the quorum cannot be reached, or a witness's key is not for cosignatures */
    public Trust {
        logs = List.copyOf(logs);
        witnesses = List.copyOf(witnesses);
        if (quorum < 0 || quorum > witnesses.size()) throw new IllegalArgumentException("quorum: " + quorum);
        for (VerifierKey witness : witnesses) witness.demandWitness();
    }

    /** No time stamp is believed. */
    public Trust(List<LogPin> logs, List<VerifierKey> witnesses, int quorum) {
        this(logs, witnesses, quorum, Authorities.NONE);
    }

    /** The same, and time stamps of these are believed. */
    public Trust with(Authorities others) {
        return new Trust(logs, witnesses, quorum, others);
    }

    /** All of the witnesses have to have signed. */
    public static Trust in(List<VerifierKey> logs, List<VerifierKey> witnesses) {
        return new Trust(logs.stream().map(LogPin::always).toList(), witnesses, witnesses.size());
    }

    /**
     * Checks who signed a checkpoint, and says it in the report.
     *
     * @param stated the log's key as the evidence itself names it; used when no key is pinned, and then said to be
     * @throws NotProved if the log did not sign it
     */
    public Checkpoint open(Note note, Optional<VerifierKey> stated, Report report) {
        VerifierKey log = signer(note, stated);
        Checkpoint checkpoint = Checkpoint.open(note, log);
        if (logs.isEmpty()) report.add(Finding.KEY_UNPINNED, log.name());
        report.add(
                Finding.CHECKPOINT_SIGNED,
                log.name(),
                checkpoint.size(),
                checkpoint.root().hex());
        cosigned(note, report);
        return checkpoint;
    }

    private VerifierKey signer(Note note, Optional<VerifierKey> stated) {
        if (logs.isEmpty()) return stated.orElseThrow(() -> new NotProved(Fault.SIGNATURE_MISSING, "?"));
        List<LogPin> signed =
                logs.stream().filter(pin -> note.isSignedBy(pin.key())).toList();
        if (signed.isEmpty())
            throw new NotProved(Fault.SIGNATURE_MISSING, logs.get(0).key().name());
        long size = Checkpoint.read(note.text()).size();
        return signed.stream()
                .filter(pin -> pin.counts(size))
                .findFirst()
                .orElseThrow(() -> signed.get(0).outside(size))
                .key();
    }

    private void cosigned(Note note, Report report) {
        int signed = 0;
        for (VerifierKey witness : witnesses) {
            Optional<Cosignature> found = Cosignature.find(note, witness);
            if (found.isPresent()) {
                signed++;
                report.add(
                        Finding.WITNESS_SIGNED,
                        witness.name(),
                        Instant.ofEpochSecond(found.get().time()));
            } else {
                report.add(Finding.WITNESS_SILENT, witness.name());
            }
        }
        if (signed < quorum) report.add(Fault.QUORUM_MISSED, signed, quorum);
        if (witnesses.isEmpty()) report.add(Finding.WITNESS_UNPINNED);
    }
}
