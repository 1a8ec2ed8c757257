package kz.dalel.proof.witness;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.audit.PublishedLog;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.tree.MerkleTree;

/** Looks at a log again and again, and signs each tree that continues the last one it signed. */
public final class Witness {
    private final WatchedLog log;
    private final PublishedLog place;
    private boolean handedOver;

    /** @param place where the log is published and takes signatures */
    public Witness(WatchedLog log, PublishedLog place) {
        this.log = log;
        this.place = place;
    }

    /** A witness of a log that has but one key. */
    public Witness(VerifierKey log, SignerKey key, PublishedLog place, WitnessState state, InstantSource clock) {
        this(new WatchedLog(List.of(log), key, state, clock), place);
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
        Checkpoint checkpoint = checked(shown);
        Optional<Note> kept = log.kept().filter(note -> note.text().equals(checkpoint.text()));
        if (kept.isPresent() && handedOver) return Optional.empty();
        Note note = kept.isPresent() ? kept.get() : log.sign(Note.read(shown));
        handedOver = false;
        place.post("cosignatures", note.onlyOf(log.verifier()));
        handedOver = true;
        return Optional.of(checkpoint);
    }

    /** How many entries the last tree had that was signed; 0 when there was none. */
    public long size() throws IOException {
        return log.size();
    }

    private Checkpoint checked(byte[] shown) throws IOException, Alarm {
        try {
            Checkpoint checkpoint = log.opened(Note.read(shown));
            long last = log.size();
            if (last > checkpoint.size()) throw new NotProved(Fault.CONSISTENCY_SHRUNK, last, checkpoint.size());
            log.demandContinued(
                    checkpoint, MerkleTree.consistency(last, checkpoint.size(), place.hashes(checkpoint.size())));
            return checkpoint;
        } catch (NotProved fault) {
            if (fault.fault() == Fault.LOG_SILENT) throw fault;
            throw log.alarm(shown, fault);
        }
    }
}
