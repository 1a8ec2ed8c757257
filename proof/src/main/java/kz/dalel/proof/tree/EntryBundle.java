package kz.dalel.proof.tree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Why;

/** The commitments of a tile of level 0, each after its length of 16 bits (C2SP {@code tlog-tiles}, log entries). */
public final class EntryBundle {
    /** The length of a commitment with its own length before it, in bytes. */
    public static final int RECORD = Short.BYTES + Hash.BYTES;

    private static final String WHAT = "tile/entries";

    private EntryBundle() {}

    /** @throws IllegalArgumentException if a commitment has not 32 bytes, or there are more than a tile holds */
    public static byte[] of(List<byte[]> commitments) {
        if (commitments.size() > Tile.FULL) throw new IllegalArgumentException("bundle: " + commitments.size());
        ByteBuffer bundle = ByteBuffer.allocate(commitments.size() * RECORD);
        for (byte[] commitment : commitments) {
            if (commitment.length != Hash.BYTES)
                throw new IllegalArgumentException("commitment: " + commitment.length + " bytes");
            bundle.putShort((short) commitment.length).put(commitment);
        }
        return bundle.array();
    }

    /** @throws NotProved if it is not a row of commitments of 32 bytes, at most as many as a tile holds */
    public static List<byte[]> read(byte[] bundle) {
        return read(bundle, WHAT);
    }

    /** The same; {@code what} names it where it is malformed. */
    public static List<byte[]> read(byte[] bundle, String what) {
        if (bundle.length % RECORD != 0 || bundle.length > Tile.FULL * RECORD)
            throw NotProved.malformed(what, Why.LENGTH, bundle.length, Tile.FULL * RECORD);
        List<byte[]> commitments = new ArrayList<>(bundle.length / RECORD);
        ByteBuffer rest = ByteBuffer.wrap(bundle);
        while (rest.hasRemaining()) {
            short length = rest.getShort();
            if (length != Hash.BYTES)
                throw NotProved.malformed(what, Why.COMMITMENT_LENGTH, Short.toUnsignedInt(length));
            byte[] commitment = new byte[Hash.BYTES];
            rest.get(commitment);
            commitments.add(commitment);
        }
        return commitments;
    }
}
