package kz.dalel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;

/**
 * Which checkpoint was sealed by a moment, and by whom. Nothing of it is ever changed, so that the same moment gets the same
 * answer years later, as long as the list of witnesses is the same.
 */
@Stateless
@RolesAllowed("**")
public class SealBook {
    @Inject
    SealRows rows;

    @Inject
    KeyHistory keys;

    @Inject
    LogSettings settings;

    /** The log as it stood at that moment; not found while it had no checkpoint. */
    public SealedLog by(Instant moment) {
        return before(moment).orElseThrow(() -> Refusal.notFound("log.noCheckpoint"));
    }

    /** The same; none while it had no checkpoint. */
    public Optional<SealedLog> before(Instant moment) {
        Optional<Head> sealed = rows.sealed(settings.quorum(), moment);
        return sealed.or(() -> rows.newest(moment)).map(head -> log(head, sealed.isPresent(), moment));
    }

    /** The moment of the first checkpoint; none for an empty log. */
    public Optional<Instant> beginning() {
        return rows.first().map(Head::at);
    }

    private SealedLog log(Head head, boolean sealed, Instant moment) {
        Quorum quorum = settings.quorum();
        Note note = Note.read((head.note() + rows.signatures(head.size(), moment)).getBytes(UTF_8));
        return new SealedLog(
                head.size(),
                head.root().hex(),
                head.at(),
                note.toString(),
                keys.at(head.size()),
                quorum.needed(),
                sealed,
                quorum.witnesses().stream()
                        .flatMap(witness -> signer(note, witness))
                        .toList(),
                quorum.witnesses().stream()
                        .map(witness -> line(witness, head.size(), moment))
                        .toList());
    }

    private static Stream<SealedLog.Signer> signer(Note note, Witness witness) {
        return Cosignature.find(note, witness.key()).stream()
                .map(signed -> new SealedLog.Signer(
                        witness.name(), witness.agency().orElse(null), Instant.ofEpochSecond(signed.time())));
    }

    private WitnessLine line(Witness witness, long size, Instant moment) {
        Optional<Head> seen = rows.lastOf(witness.name(), moment);
        long reached = seen.map(Head::size).orElse(0L);
        return new WitnessLine(
                witness.name(),
                witness.key().format(),
                witness.agency().orElse(null),
                reached,
                seen.map(Head::at).orElse(null),
                Math.max(0, size - reached),
                witness.url().isPresent(),
                null);
    }
}
