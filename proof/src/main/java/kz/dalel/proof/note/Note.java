package kz.dalel.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

/**
 * A text and its signatures (C2SP {@code signed-note}). The text is worth nothing before a signature was checked.
 *
 * @param text what is signed, with the end of its last line
 * @param signatures at least one, in their order
 */
public record Note(String text, List<NoteSignature> signatures) {
    /** The most signatures that are read. */
    public static final int MAX_SIGNATURES = 100;

    /** The longest note that is read, in bytes. */
    public static final int MAX_BYTES = 1_000_000;

    /** All notes here are of checkpoints. */
    private static final String WHAT = "checkpoint";

    /** @throws IllegalArgumentException if the text does not end in a line's end or has control characters */
    public Note {
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) throw new Unfit(Why.NOTE_TEXT);
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES)
            throw new Unfit(Why.NOTE_SIGNATURES, signatures.size());
    }

    /**
     * Reads what {@link #bytes()} wrote; checks no signature.
     *
     * @throws NotProved if it is no note
     */
    public static Note read(byte[] bytes) {
        try {
            if (bytes.length > MAX_BYTES) throw new Unfit(Why.TOO_LONG, MAX_BYTES);
            return parse(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException malformed) {
            throw NotProved.malformed(WHAT, Why.UTF8);
        } catch (Unfit malformed) {
            throw NotProved.malformed(WHAT, malformed);
        }
    }

    private static Note parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || end + 2 == note.length()) throw new Unfit(Why.NOTE_UNSIGNED);
        String lines = note.substring(end + 2, note.length() - 1);
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines.split("\n", -1)) signatures.add(NoteSignature.parse(line));
        return new Note(note.substring(0, end + 1), signatures);
    }

    /** The note with one more signature line. */
    public Note with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new Note(text, more);
    }

    /** The note with the lines that claim to be of the key, and no others; there has to be one. */
    public Note onlyOf(VerifierKey key) {
        return onlyOf(List.of(key));
    }

    /** The same for lines of any of the keys. */
    public Note onlyOf(List<VerifierKey> keys) {
        return new Note(
                text,
                signatures.stream()
                        .filter(line -> keys.stream().anyMatch(line::claims))
                        .toList());
    }

    /**
     * Whether the key signed this text.
     *
     * @param key of any algorithm; a witness's cosignature counts and its time is told by {@link Cosignature#find}
     * @throws NotProved if a line claims to be of the key and its signature does not hold
     */
    public boolean isSignedBy(VerifierKey key) {
        List<NoteSignature> claims =
                signatures.stream().filter(line -> line.claims(key)).toList();
        for (NoteSignature claim : claims) {
            if (!key.algorithm().holds(text, claim.signature(), key))
                throw new NotProved(Fault.SIGNATURE_FORGED, key.name());
        }
        return !claims.isEmpty();
    }

    /** That none of the keys signed, and whether a stranger signed under the name of one. */
    NotProved unsigned(List<VerifierKey> keys) {
        String name = keys.get(0).name();
        String strangers = signatures.stream()
                .filter(line -> keys.stream().anyMatch(key -> key.name().equals(line.name())))
                .map(NoteSignature::id)
                .distinct()
                .collect(Collectors.joining(", "));
        return strangers.isEmpty()
                ? new NotProved(Fault.SIGNATURE_MISSING, name)
                : new NotProved(Fault.SIGNATURE_UNKNOWN, name, strangers);
    }

    public byte[] bytes() {
        return toString().getBytes(UTF_8);
    }

    /** The whole note: the text, a blank line, the signature lines. */
    @Override
    public String toString() {
        return signatures.stream().map(line -> line.line() + "\n").collect(Collectors.joining("", text + "\n", ""));
    }
}
