package kz.dalel.proof.note;

import java.util.List;
import java.util.regex.Pattern;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.tree.Hash;

/**
 * The log's promise about its tree at a size (C2SP {@code tlog-checkpoint}); the log writes no extension lines, and one
 * with them is refused.
 *
 * @param origin the name of the log, which is the name of its key
 * @param size how many leaves
 * @param root over all of them
 */
public record Checkpoint(String origin, long size, Hash root) {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** @throws IllegalArgumentException if the origin cannot name a key, or size and root cannot be of one tree */
    public Checkpoint {
        KeyName.checked(origin);
        if (size < 0 || size == 0 != root.equals(Hash.EMPTY))
            throw new IllegalArgumentException("checkpoint: no tree of " + size + " has this root");
    }

    /** The text that is signed: three lines. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /**
     * Reads what {@link #text()} wrote; knows nothing of signatures.
     *
     * @throws NotProved if it is no checkpoint
     */
    public static Checkpoint read(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() != 4
                || !lines.get(3).isEmpty()
                || !NUMBER.matcher(lines.get(1)).matches())
            throw new NotProved(Fault.MALFORMED, "checkpoint", "not three lines");
        try {
            return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), Hash.base64(lines.get(2)));
        } catch (IllegalArgumentException malformed) {
            NotProved fault = new NotProved(Fault.MALFORMED, "checkpoint", malformed.getMessage());
            fault.initCause(malformed);
            throw fault;
        }
    }

    /**
     * Reads the checkpoint of a note that the log signed.
     *
     * @throws NotProved if the log's signature is missing or does not hold, or it is another log's checkpoint
     */
    public static Checkpoint open(Note note, VerifierKey log) {
        if (!note.isSignedBy(log)) throw new NotProved(Fault.SIGNATURE_MISSING, log.name());
        Checkpoint checkpoint = read(note.text());
        if (!checkpoint.origin.equals(log.name())) throw new NotProved(Fault.OTHER_LOG, checkpoint.origin, log.name());
        return checkpoint;
    }

    /**
     * Reads the checkpoint of a note that the log signed with one of its keys.
     *
     * @param keys at least one, all of the same name
     * @throws NotProved if no key signed, a signature of one does not hold, or it is another log's checkpoint
     */
    public static Checkpoint open(Note note, List<VerifierKey> keys) {
        List<VerifierKey> signed = keys.stream().filter(note::isSignedBy).toList();
        return open(note, signed.isEmpty() ? keys.get(0) : signed.get(0));
    }

    /** The checkpoint as a note with the log's signature. */
    public Note sign(SignerKey log) {
        return new Note(text(), List.of(log.sign(text())));
    }
}
