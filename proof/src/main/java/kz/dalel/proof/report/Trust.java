package kz.dalel.proof.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.dalel.proof.Fault;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.stamp.Authorities;

/**
 * Whom a verifier trusts: keys that came to him by another way than the evidence. A key given twice is one key, and the
 * keys of one name are one witness.
 *
 * @param logs keys of the log, one after the other where it was rotated, and for which trees each counts; empty when none
 *     is known
 * @param witnesses keys of witnesses
 * @param quorum how many witnesses have to have signed; empty for all of them
 * @param authorities whose time stamps are believed
 */
public record Trust(List<LogPin> logs, List<VerifierKey> witnesses, Optional<Integer> quorum, Authorities authorities) {
    /** @throws Unfit if the quorum cannot be reached, or a key is not of its kind */
    public Trust {
        logs = logs.stream().distinct().toList();
        witnesses = witnesses.stream().distinct().toList();
        witnesses.forEach(VerifierKey::demandWitness);
        int known = byName(witnesses).size();
        if (quorum.filter(needed -> needed < 0 || needed > known).isPresent())
            throw new Unfit(Why.QUORUM_BEYOND, quorum.get(), known);
    }

    /** So many of the witnesses have to have signed. */
    public Trust(List<LogPin> logs, List<VerifierKey> witnesses, int quorum) {
        this(logs, witnesses, Optional.of(quorum), Authorities.NONE);
    }

    /** The same, and time stamps of these are believed. */
    public Trust with(Authorities others) {
        return new Trust(logs, witnesses, quorum, others);
    }

    /** All of the witnesses have to have signed. */
    public static Trust in(List<VerifierKey> logs, List<VerifierKey> witnesses) {
        return new Trust(logs.stream().map(LogPin::always).toList(), witnesses, Optional.empty(), Authorities.NONE);
    }

    /** So many of the witnesses have to have signed. */
    public static Trust in(List<VerifierKey> logs, List<VerifierKey> witnesses, int quorum) {
        return new Trust(logs.stream().map(LogPin::always).toList(), witnesses, quorum);
    }

    /**
     * Checks who signed a checkpoint, and says it in the report.
     *
     * @param stated the log's key as the evidence itself names it; used when no key is pinned, and then said to be
     * @throws kz.dalel.proof.NotProved if it is no checkpoint, the log did not sign it, or a line of a witness is false
     */
    public Checkpoint open(Note note, Optional<VerifierKey> stated, Report report) {
        List<VerifierKey> keys = logs.isEmpty() ? stated.stream().toList() : keys();
        Checkpoint checkpoint = keys.isEmpty() ? Checkpoint.read(note.text()) : Checkpoint.open(note, keys);
        if (!logs.isEmpty()) demandCounting(note, checkpoint);
        if (logs.isEmpty())
            report.add(stated.isEmpty() ? Finding.KEY_ABSENT : Finding.KEY_UNPINNED, checkpoint.origin());
        if (!keys.isEmpty())
            report.add(
                    Finding.CHECKPOINT_SIGNED,
                    checkpoint.origin(),
                    checkpoint.size(),
                    checkpoint.root().hex());
        cosigned(note, report);
        return checkpoint;
    }

    private List<VerifierKey> keys() {
        return logs.stream().map(LogPin::key).toList();
    }

    /** A pinned key of this log that signed has to count for a tree of that size. */
    private void demandCounting(Note note, Checkpoint checkpoint) {
        List<LogPin> signed = logs.stream()
                .filter(pin -> pin.key().name().equals(checkpoint.origin()) && note.isSignedBy(pin.key()))
                .toList();
        if (signed.stream().noneMatch(pin -> pin.counts(checkpoint.size())))
            throw signed.get(0).outside(checkpoint.size());
    }

    private void cosigned(Note note, Report report) {
        Map<String, List<VerifierKey>> known = byName(witnesses);
        int signed = 0;
        for (Map.Entry<String, List<VerifierKey>> witness : known.entrySet())
            if (cosigned(note, witness.getKey(), witness.getValue(), report)) signed++;
        int needed = quorum.orElse(known.size());
        if (signed < needed) report.add(Fault.QUORUM_MISSED, signed, needed);
        else if (quorum.isEmpty() && known.isEmpty()) report.add(Finding.WITNESS_UNPINNED);
        else if (signed == 0) report.add(Finding.WITNESS_UNASKED);
    }

    private static boolean cosigned(Note note, String witness, List<VerifierKey> keys, Report report) {
        Optional<Instant> seen = keys.stream()
                .flatMap(key -> Cosignature.find(note, key).stream())
                .map(cosignature -> Instant.ofEpochSecond(cosignature.time()))
                .max(Instant::compareTo);
        seen.ifPresentOrElse(
                time -> report.add(Finding.WITNESS_SIGNED, witness, time),
                () -> report.add(Finding.WITNESS_SILENT, witness));
        return seen.isPresent();
    }

    private static Map<String, List<VerifierKey>> byName(List<VerifierKey> keys) {
        return keys.stream().collect(Collectors.groupingBy(VerifierKey::name, LinkedHashMap::new, Collectors.toList()));
    }
}
