package kz.dalel.proof.note;

import java.util.List;
import java.util.regex.Pattern;
import kz.dalel.proof.CanonicalJson;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;
import kz.dalel.proof.tree.Hash;

/**
 * The log's promise about its tree at a size (C2SP {@code tlog-checkpoint}); the log writes no extension lines, and one
 * with them is refused.
 *
 * @param origin the name of the log, which is the name of its key
 * @param size how many leaves, at most {@link #MAX_SIZE}
 * @param root over all of them
 */
public record Checkpoint(String origin, long size, Hash root) {
    /** The largest tree, 2^53-1 leaves: every JSON reader keeps its size exactly. */
    public static final long MAX_SIZE = CanonicalJson.MAX_INTEGER;

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,15}");
    private static final String WHAT = "checkpoint";

    /** @throws IllegalArgumentException if the origin cannot name a key, or size and root cannot be of one tree */
    public Checkpoint {
        KeyName.checked(origin);
        if (size < 0 || size > MAX_SIZE) throw new Unfit(Why.CHECKPOINT_SIZE, MAX_SIZE);
        if (size == 0 != root.equals(Hash.EMPTY)) throw new Unfit(Why.CHECKPOINT_TREE, size);
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
        if (lines.size() != 4 || !lines.get(3).isEmpty()) throw NotProved.malformed(WHAT, Why.CHECKPOINT_LINES);
        if (!NUMBER.matcher(lines.get(1)).matches()) throw NotProved.malformed(WHAT, Why.CHECKPOINT_SIZE, MAX_SIZE);
        try {
            return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), Hash.base64(lines.get(2)));
        } catch (Unfit malformed) {
            throw NotProved.malformed(WHAT, malformed);
        }
    }

    /**
     * Reads the checkpoint of a note that the log signed.
     *
     * @throws NotProved as {@link #open(Note, List)}
     */
    public static Checkpoint open(Note note, VerifierKey log) {
        return open(note, List.of(log));
    }

    /**
     * Reads the checkpoint of a note that the log signed with one of its keys.
     *
     * @param keys at least one
     * @throws NotProved if it is no checkpoint, no key signed, a signature of one does not hold, or it is another log's
     */
    public static Checkpoint open(Note note, List<VerifierKey> keys) {
        Checkpoint checkpoint = read(note.text());
        List<String> signed =
                keys.stream().filter(note::isSignedBy).map(VerifierKey::name).toList();
        if (signed.isEmpty()) throw note.unsigned(keys);
        if (!signed.contains(checkpoint.origin)) throw new NotProved(Fault.OTHER_LOG, checkpoint.origin, signed.get(0));
        return checkpoint;
    }

    /** The checkpoint as a note with the log's signature. */
    public Note sign(SignerKey log) {
        return new Note(text(), List.of(log.sign(text())));
    }
}
