package kz.dalel.proof.note;

import java.nio.ByteBuffer;
import java.util.Optional;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;

/**
 * A witness's word that up to a time it saw no larger tree of the log, and that this one continues every tree it saw
 * before (C2SP {@code tlog-cosignature}, version 1).
 *
 * @param witness the name of its key
 * @param time seconds since 1970-01-01T00:00:00Z, at most {@link #LAST}
 */
public record Cosignature(String witness, long time) {
    /** The last second of the year 9999; nobody signed later. */
    public static final long LAST = 253_402_300_799L;

    /**
     * Signs the text of a checkpoint as a witness.
     *
     * @param time seconds since 1970-01-01T00:00:00Z
     */
    public static NoteSignature sign(String text, SignerKey witness, long time) {
        if (time < 0 || time > LAST) throw new IllegalArgumentException("cosignature: time " + time);
        byte[] signature = witness.signature(message(text, time));
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(time)
                .put(signature)
                .array();
        return NoteSignature.of(witness.verifier(Algorithm.COSIGNATURE), timed);
    }

    /**
     * The newest cosignature of a witness on a note.
     *
     * @throws NotProved if a line claims to be of the witness and its signature does not hold or its time is none
     * @throws IllegalArgumentException if the key is not one for cosignatures
     */
    public static Optional<Cosignature> find(Note note, VerifierKey witness) {
        witness.demandWitness();
        if (!note.isSignedBy(witness)) return Optional.empty();
        return note.signatures().stream()
                .filter(line -> line.claims(witness))
                .map(line -> time(line, witness))
                .max(Long::compare)
                .map(time -> new Cosignature(witness.name(), time));
    }

    /** @param time of 64 bits, not signed */
    static String message(String text, long time) {
        return "cosignature/v1\ntime " + Long.toUnsignedString(time) + "\n" + text;
    }

    private static long time(NoteSignature line, VerifierKey witness) {
        long time = ByteBuffer.wrap(line.signature()).getLong();
        if (time >= 0 && time <= LAST) return time;
        throw new NotProved(Fault.COSIGNATURE_TIME, witness.name(), Long.toUnsignedString(time));
    }
}
