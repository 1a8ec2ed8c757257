package kz.dalel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.submission.Submission;
import kz.dalel.proof.tree.MerkleTree;
import kz.dalel.proof.tree.TileHashes;

/** The short transactions of the {@link Herald}: before a witness is told, and after. */
@Stateless
@RolesAllowed(Roles.HERALD)
public class PushLedger {
    @Inject
    Checkpoints checkpoints;

    @Inject
    Tiles tiles;

    @Inject
    Pushes pushes;

    @Inject
    Time time;

    /**
     * What a witness has to be told; empty when it has signed all there is.
     *
     * @param known the size that it said it knows; empty to go on from what we have of it
     */
    public Optional<Submission> due(String witness, OptionalLong known) {
        long signed = checkpoints.lastOf(witness).map(Head::size).orElse(0L);
        return checkpoints
                .newest()
                .filter(head -> head.size() > signed)
                .map(head -> submission(head, known.orElse(signed)));
    }

    /** Notes what came of it; {@code detail} may be null. */
    public void came(String witness, long size, PushOutcome outcome, String detail) {
        pushes.keep(witness, new PushLine(outcome, size, detail, time.instant()));
    }

    private Submission submission(Head head, long old) {
        TileHashes hashes = new TileHashes(head.size(), tiles::hashes);
        Note note = Note.read(head.note().getBytes(UTF_8));
        return new Submission(old, MerkleTree.consistency(old, head.size(), hashes), note);
    }
}
