package kz.dalel.proof.bundle;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.dalel.proof.Commitment;
import kz.dalel.proof.Entry;
import kz.dalel.proof.tree.Check;
import kz.dalel.proof.tree.Hash;

/** An entry of a bundle with its place, or what an erasure left of it. */
final class BundledEntry {
    private final long index;
    private final Optional<byte[]> canonical;
    private final byte[] commitment;
    private final List<Hash> proof;

    private BundledEntry(long index, Optional<byte[]> canonical, byte[] commitment, List<Hash> proof) {
        this.index = index;
        this.canonical = canonical;
        this.commitment = commitment;
        this.proof = proof;
    }

    static BundledEntry kept(long index, byte[] canonical, byte[] nonce, List<Hash> proof) {
        return new BundledEntry(index, Optional.of(canonical), Commitment.of(nonce, canonical), proof);
    }

    static BundledEntry erased(long index, byte[] commitment, List<Hash> proof) {
        return new BundledEntry(index, Optional.empty(), commitment, proof);
    }

    long index() {
        return index;
    }

    String commitment() {
        return HexFormat.of().formatHex(commitment);
    }

    /** @throws kz.dalel.proof.NotProved if the entry does not stand at its place in the tree */
    void demandPlace(long size, Hash root) {
        Check.inclusion(Hash.leaf(commitment), index, size, proof, root);
    }

    /**
     * The entry; empty when it was erased.
     *
     * @throws kz.dalel.proof.Unfit if it is no entry
     */
    Optional<Entry> entry() {
        return canonical.map(Entry::read);
    }
}
