package kz.dalel.proof.witness;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.NoteSignature;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.tree.Check;
import kz.dalel.proof.tree.Hash;

/** A log as its witness knows it: its keys, the last tree that was signed of it, and what may be signed next. */
public final class WatchedLog {
    private final List<VerifierKey> keys;
    private final SignerKey witness;
    private final WitnessState state;
    private final InstantSource clock;

    /**
     * @param keys the log's, got by another way than from the log; several where it changed its key
     * @throws IllegalArgumentException if there is none, or they are not keys of one log
     */
    public WatchedLog(List<VerifierKey> keys, SignerKey witness, WitnessState state, InstantSource clock) {
        this.keys = List.copyOf(keys);
        this.witness = witness;
        this.state = state;
        this.clock = clock;
        this.keys.forEach(VerifierKey::demandLog);
        if (this.keys.stream().map(VerifierKey::name).distinct().count() != 1)
            throw new IllegalArgumentException("log: keys of one log are needed");
    }

    /** The name of the log. */
    public String origin() {
        return keys.get(0).name();
    }

    /** How many entries the last tree had that was signed; 0 when there was none. */
    public long size() throws IOException {
        return last().map(Checkpoint::size).orElse(0L);
    }

    /** The last tree that was signed. */
    Optional<Checkpoint> last() throws IOException {
        return kept().map(note -> Checkpoint.read(note.text()));
    }

    Optional<Note> kept() throws IOException {
        return state.kept(origin());
    }

    /** @throws NotProved if no key of the log signed it */
    Checkpoint opened(Note note) {
        return Checkpoint.open(note, keys);
    }

    /** @throws NotProved if the tree does not continue the last one that was signed */
    void demandContinued(Checkpoint now, List<Hash> proof) throws IOException {
        Optional<Checkpoint> last = last();
        long old = last.map(Checkpoint::size).orElse(0L);
        Hash oldRoot = last.map(Checkpoint::root).orElse(Hash.EMPTY);
        if (old == now.size() && !oldRoot.equals(now.root())) throw new NotProved(Fault.CONSISTENCY_ROOT, old, old);
        Check.consistency(old, oldRoot, now.size(), now.root(), proof);
    }

    /** Signs a tree that was checked; the signature is on the disk when this returns. Its time never goes back. */
    Note sign(Note shown) throws IOException {
        long last = kept().flatMap(note -> Cosignature.find(note, verifier()))
                .map(Cosignature::time)
                .orElse(0L);
        long time = Math.max(last, clock.instant().getEpochSecond());
        Note signed = byLog(shown).with(Cosignature.sign(shown.text(), witness, time));
        state.keep(signed);
        return signed;
    }

    /** Keeps the evidence that the log showed what it must not. */
    Alarm alarm(byte[] shown, NotProved fault) throws IOException {
        return new Alarm(fault, state.alarm(kept(), shown, fault));
    }

    /** The note with the lines of the log and no others. */
    Note byLog(Note note) {
        return note.onlyOf(keys);
    }

    /** The line of the witness on a note that it signed. */
    NoteSignature line(Note signed) {
        return signed.onlyOf(verifier()).signatures().get(0);
    }

    VerifierKey verifier() {
        return witness.verifier(Algorithm.COSIGNATURE);
    }
}
