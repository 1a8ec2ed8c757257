package kz.dalel.proof.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.tree.Hash;

/**
 * A checkpoint on its way to a witness, with the proof that it continues the last one that the witness signed.
 *
 * @param old how many entries that last one had; 0 when there was none
 * @param proof of consistency (RFC 6962, section 2.1.2); empty when {@code old} is 0 or the size of the checkpoint
 * @param checkpoint the signed note
 */
public record Submission(long old, List<Hash> proof, Note checkpoint) {
    /** What is appended to the address of a witness. */
    public static final String PATH = "/add-checkpoint";

    /** The most lines of proof that may be sent. */
    public static final int MAX_PROOF = 63;

    /** The longest submission that is read, in bytes. */
    public static final int MAX_BYTES = 65_536;

    private static final Pattern OLD = Pattern.compile("old (0|[1-9][0-9]{0,17})");

    public Submission {
        proof = List.copyOf(proof);
        if (old < 0 || proof.size() > MAX_PROOF)
            throw new IllegalArgumentException("submission: old " + old + ", " + proof.size() + " hashes");
    }

    /** The body of the request. */
    public byte[] bytes() {
        String hashes = proof.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
        return ("old " + old + "\n" + hashes + "\n" + checkpoint).getBytes(UTF_8);
    }

    /**
     * Reads what {@link #bytes()} wrote; believes nothing of it.
     *
     * @throws NotProved if it is no submission
     */
    public static Submission read(byte[] body) {
        try {
            if (body.length > MAX_BYTES) throw new IllegalArgumentException("more than " + MAX_BYTES + " bytes");
            return parse(UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException malformed) {
            throw malformed("not UTF-8", malformed);
        } catch (IllegalArgumentException malformed) {
            throw malformed(malformed.getMessage(), malformed);
        }
    }

    private static Submission parse(String body) {
        int blank = body.indexOf("\n\n");
        if (blank < 0) throw new IllegalArgumentException("no empty line");
        List<String> lines = Arrays.asList(body.substring(0, blank).split("\n", -1));
        Matcher old = OLD.matcher(lines.get(0));
        if (!old.matches()) throw new IllegalArgumentException("no line of the old size");
        List<Hash> proof =
                lines.subList(1, lines.size()).stream().map(Hash::base64).toList();
        return new Submission(
                Long.parseLong(old.group(1)),
                proof,
                Note.read(body.substring(blank + 2).getBytes(UTF_8)));
    }

    private static NotProved malformed(String why, Exception cause) {
        NotProved malformed = new NotProved(Fault.MALFORMED, "submission", why);
        malformed.initCause(cause);
        return malformed;
    }
}
