package kz.dalel.proof.note;

import java.nio.ByteBuffer;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

/** What a key signs: the text of a note itself, or that a witness saw it at a time. */
public enum Algorithm {
    /** Ed25519 over the text (C2SP {@code signed-note}, type 0x01): the log's own. */
    ED25519(1) {
        @Override
        boolean holds(String text, byte[] signature, VerifierKey key) {
            return key.verifies(text, signature);
        }
    },
    /** Ed25519 over a time and the text (C2SP {@code tlog-cosignature}, version 1, type 0x04): a witness's. */
    COSIGNATURE(4) {
        @Override
        boolean holds(String text, byte[] signature, VerifierKey key) {
            if (signature.length < Long.BYTES) return false;
            ByteBuffer parts = ByteBuffer.wrap(signature);
            long time = parts.getLong();
            byte[] rest = new byte[parts.remaining()];
            parts.get(rest);
            return key.verifies(Cosignature.message(text, time), rest);
        }
    };

    private final byte type;

    Algorithm(int type) {
        this.type = (byte) type;
    }

    byte type() {
        return type;
    }

    abstract boolean holds(String text, byte[] signature, VerifierKey key);

    static Algorithm of(byte type) {
        for (Algorithm algorithm : values()) {
            if (algorithm.type == type) return algorithm;
        }
        throw new Unfit(Why.KEY_TYPE, type);
    }
}
