package kz.dalel.proof.witness;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.audit.PublishedLog;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.tree.Check;
import kz.dalel.proof.tree.MerkleTree;

/** Looks at a log again and again, and signs each tree that continues the last one it signed. */
public final class Witness {
    private final VerifierKey log;
    private final SignerKey key;
    private final PublishedLog place;
    private final WitnessState state;
    private final InstantSource clock;
    private boolean handedOver;

    /**
     * @param log the log's key, got by another way than from the log
     * @param place where the log is published and takes signatures
     */
    public Witness(VerifierKey log, SignerKey key, PublishedLog place, WitnessState state, InstantSource clock) {
        this.log = log;
        this.key = key;
        this.place = place;
        this.state = state;
        this.clock = clock;
    }

    /**
     * Looks once. What it signs is on its own disk before anybody gets the signature.
     *
     * @return the checkpoint, when its signature was handed over just now
     * @throws Alarm if the log shows what it must not
     * @throws NotProved with {@link Fault#LOG_SILENT} if the log has no checkpoint, or does not give or take something
     * @throws java.io.UncheckedIOException if the log cannot be reached
     */
    public Optional<Checkpoint> look() throws IOException, Alarm {
        byte[] shown = place.latest();
        Optional<Note> kept = state.kept();
        Checkpoint checkpoint = checked(shown, kept);
        boolean known = kept.isPresent() && kept.get().text().equals(checkpoint.text());
        if (known && handedOver) return Optional.empty();
        Note note = known ? kept.get() : sign(Note.read(shown), kept);
        handedOver = false;
        place.post("cosignatures", note.onlyOf(verifier()));
        handedOver = true;
        return Optional.of(checkpoint);
    }

    /** How many entries the last tree had that was signed; 0 when there was none. */
    public long size() throws IOException {
        return state.kept().map(note -> Checkpoint.read(note.text()).size()).orElse(0L);
    }

    private Checkpoint checked(byte[] shown, Optional<Note> kept) throws IOException, Alarm {
        try {
            Checkpoint checkpoint = Checkpoint.open(Note.read(shown), log);
            if (kept.isPresent()) demandContinued(Checkpoint.read(kept.get().text()), checkpoint);
            return checkpoint;
        } catch (NotProved fault) {
            if (fault.fault() == Fault.LOG_SILENT) throw fault;
            throw new Alarm(fault, state.alarm(kept, shown, fault));
        }
    }

    private void demandContinued(Checkpoint old, Checkpoint now) {
        if (!old.origin().equals(now.origin())) throw new NotProved(Fault.OTHER_LOG, now.origin(), old.origin());
        if (old.size() > now.size()) throw new NotProved(Fault.CONSISTENCY_SHRUNK, old.size(), now.size());
        Check.consistency(
                old.size(),
                old.root(),
                now.size(),
                now.root(),
                MerkleTree.consistency(old.size(), now.size(), place.hashes(now.size())));
    }

    private Note sign(Note shown, Optional<Note> kept) throws IOException {
        long last = kept.flatMap(note -> Cosignature.find(note, verifier()))
                .map(Cosignature::time)
                .orElse(0L);
        long time = Math.max(last, clock.instant().getEpochSecond());
        Note signed = shown.onlyOf(log).with(Cosignature.sign(shown.text(), key, time));
        state.keep(signed);
        return signed;
    }

    private VerifierKey verifier() {
        return key.verifier(Algorithm.COSIGNATURE);
    }
}
