package kz.dalel.proof.note;

import java.nio.ByteBuffer;

/** Cosignatures at times at which no honest witness signs. */
public final class OtherTimes {
    private OtherTimes() {}

    /** @param time of 64 bits, not signed */
    public static NoteSignature sign(String text, SignerKey witness, long time) {
        byte[] signature = witness.signature(Cosignature.message(text, time));
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(time)
                .put(signature)
                .array();
        return NoteSignature.of(witness.verifier(Algorithm.COSIGNATURE), timed);
    }
}
