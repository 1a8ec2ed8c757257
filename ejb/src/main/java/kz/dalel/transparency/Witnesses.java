package kz.dalel.transparency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Refusal;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.NoteSignature;

/** Takes the signatures of witnesses; a witness is known by its key and needs no login. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class Witnesses {
    @Inject
    LogSettings settings;

    @Inject
    Checkpoints checkpoints;

    /**
     * Keeps what witnesses signed: a checkpoint of this log, as a signed note with their lines. Conflict for a checkpoint that the
     * log did not sign, forbidden for a line of no witness or one that does not hold.
     */
    public void accept(byte[] bytes) {
        Note note = note(bytes);
        Head head = head(note);
        List<NoteSignature> lines = note.signatures();
        List<Witness> known = settings.quorum().witnesses();
        long kept = lines.stream()
                .filter(line ->
                        known.stream().anyMatch(witness -> keep(head, new Note(note.text(), List.of(line)), witness)))
                .count();
        if (kept == 0) throw Refusal.forbidden("cosignature.unknownKey");
    }

    private boolean keep(Head head, Note line, Witness witness) {
        try {
            Optional<Cosignature> signed = Cosignature.find(line, witness.key());
            if (signed.isEmpty()) return false;
        } catch (NotProved forged) {
            throw Refusal.forbidden("cosignature.forged", witness.name());
        }
        String text = line.signatures().get(0).line() + "\n";
        checkpoints.cosigned(head.size(), witness.name(), text);
        return true;
    }

    private Head head(Note note) {
        Checkpoint checkpoint = checkpoint(note);
        return checkpoints
                .at(checkpoint.size())
                .filter(head -> head.root().equals(checkpoint.root()))
                .filter(head -> checkpoint.origin().equals(settings.origin()))
                .orElseThrow(() -> Refusal.conflict("cosignature.otherTree", newest()));
    }

    private long newest() {
        return checkpoints.newest().map(Head::size).orElse(0L);
    }

    private static Note note(byte[] bytes) {
        try {
            return Note.read(bytes);
        } catch (NotProved unreadable) {
            throw Refusal.invalid("cosignature.unreadable");
        }
    }

    private static Checkpoint checkpoint(Note note) {
        try {
            return Checkpoint.read(note.text());
        } catch (NotProved unreadable) {
            throw Refusal.invalid("cosignature.unreadable");
        }
    }
}
