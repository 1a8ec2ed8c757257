package kz.dalel.proof.submission;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.NoteSignature;

/**
 * What a witness answers to a {@link Submission}.
 *
 * @param status of HTTP
 * @param type the media type of the body
 * @param body at most a few lines
 */
public record Answer(int status, String type, String body) {
    /** The checkpoint is co-signed; the body is the lines. */
    public static final int COSIGNED = 200;
    /** No submission, or its old size is larger than its checkpoint. */
    public static final int MALFORMED = 400;
    /** Not signed by a key of the log that the witness trusts. */
    public static final int UNTRUSTED = 403;
    /** The witness does not watch this log. */
    public static final int UNKNOWN = 404;
    /** The witness has signed a tree of another size, or another tree of this size. */
    public static final int CONFLICT = 409;
    /** The proof does not hold. */
    public static final int UNPROVED = 422;

    /** The media type of a size. */
    public static final String SIZE = "text/x.tlog.size";

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,17})\n");

    /** The checkpoint is co-signed by this line. */
    public static Answer cosigned(NoteSignature line) {
        return new Answer(COSIGNED, TEXT, line.line() + "\n");
    }

    /** The last tree that was signed has another size than the submission says. */
    public static Answer stale(long known) {
        return new Answer(CONFLICT, SIZE, known + "\n");
    }

    /** Not signed, and why, in one line. */
    public static Answer refused(int status, String why) {
        return new Answer(status, TEXT, why.replaceAll("\\s+", " ").strip() + "\n");
    }

    /** The size of the last tree that the witness signed, where it says so in its conflict. */
    public OptionalLong known() {
        boolean said =
                status == CONFLICT && SIZE.equals(type) && DECIMAL.matcher(body).matches();
        return said ? OptionalLong.of(Long.parseLong(body.strip())) : OptionalLong.empty();
    }

    /**
     * The checkpoint with the lines of the body and no others; no line is checked.
     *
     * @throws NotProved if the body is not made of signature lines
     */
    public Note over(Note checkpoint) {
        try {
            if (!body.endsWith("\n")) throw new IllegalArgumentException("no end of line");
            List<NoteSignature> lines = Arrays.stream(
                            body.substring(0, body.length() - 1).split("\n", -1))
                    .map(NoteSignature::parse)
                    .toList();
            return new Note(checkpoint.text(), lines);
        } catch (IllegalArgumentException malformed) {
            NotProved fault = new NotProved(Fault.MALFORMED, "cosignature", malformed.getMessage());
            fault.initCause(malformed);
            throw fault;
        }
    }
}
