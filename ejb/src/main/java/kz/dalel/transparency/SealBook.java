package kz.dalel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;

/**
 * Which checkpoint was sealed by a moment, and by whom. Nothing of it is ever changed, so that the same moment gets the same
 * answer years later, as long as the list of witnesses is the same. It tells nothing but what is open to everybody.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
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
        Quorum quorum = settings.quorum();
        Optional<Head> sealed = rows.sealed(quorum, moment);
        return sealed.or(() -> rows.newest(moment)).map(head -> log(head, quorum, sealed.isPresent(), moment));
    }

    /**
     * The checkpoint of that moment alone, for whoever checks its signatures himself, which takes longer than all the rest; not
     * found while there was none.
     */
    public Seal sealBy(Instant moment) {
        Quorum quorum = settings.quorum();
        Head head = rows.sealed(quorum, moment)
                .or(() -> rows.newest(moment))
                .orElseThrow(() -> Refusal.notFound("log.noCheckpoint"));
        List<String> witnesses = quorum.witnesses().stream()
                .map(witness -> witness.key().format())
                .toList();
        return new Seal(head.size(), signed(head, moment).toString(), keys.at(head.size()), witnesses);
    }

    /** The moment of the first checkpoint; none for an empty log. */
    public Optional<Instant> beginning() {
        return rows.first().map(Head::at);
    }

    private Note signed(Head head, Instant moment) {
        return Note.read((head.note() + rows.signatures(head.size(), moment)).getBytes(UTF_8));
    }

    private SealedLog log(Head head, Quorum quorum, boolean sealed, Instant moment) {
        Note note = signed(head, moment);
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
