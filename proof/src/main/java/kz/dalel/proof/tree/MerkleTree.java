package kz.dalel.proof.tree;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs out of the hashes of complete subtrees (RFC 6962, sections 2.1 to 2.1.2). */
public final class MerkleTree {
    private final Hashes hashes;
    private final List<Hash> proof = new ArrayList<>();

    private MerkleTree(Hashes hashes) {
        this.hashes = hashes;
    }

    /**
     * The root of the tree over the first leaves.
     *
     * @throws IllegalArgumentException if the size is negative
     */
    public static Hash root(long size, Hashes hashes) {
        if (size < 0) throw new IllegalArgumentException("size: " + size);
        return size == 0 ? Hash.EMPTY : new MerkleTree(hashes).range(0, size);
    }

    /**
     * The proof that a leaf is in the tree (RFC 6962, section 2.1.1), for {@link Check#inclusion}.
     *
     * @return the hashes from the leaf upwards
     * @throws IllegalArgumentException if the tree has no such leaf
     */
    public static List<Hash> inclusion(long index, long size, Hashes hashes) {
        if (index < 0 || index >= size) throw new IllegalArgumentException("leaf " + index + " of " + size);
        MerkleTree tree = new MerkleTree(hashes);
        tree.path(index, 0, size);
        return List.copyOf(tree.proof);
    }

    /**
     * The proof that a tree begins with an older one (RFC 6962, section 2.1.2), for {@link Check#consistency}.
     *
     * @return empty when the older tree has no leaf, or as many
     * @throws IllegalArgumentException if the older tree is the larger one
     */
    public static List<Hash> consistency(long old, long size, Hashes hashes) {
        if (old < 0 || old > size) throw new IllegalArgumentException("the first " + old + " of " + size);
        MerkleTree tree = new MerkleTree(hashes);
        if (old > 0) tree.subproof(old, 0, size, true);
        return List.copyOf(tree.proof);
    }

    /** MTH(D[start : start + size]); a range of the recursion always begins where complete subtrees begin. */
    private Hash range(long start, long size) {
        int level = Long.SIZE - 1 - Long.numberOfLeadingZeros(size);
        Hash left = hashes.at(level, start >> level);
        long rest = size - (1L << level);
        return rest == 0 ? left : Hash.node(left, range(start + (1L << level), rest));
    }

    /** PATH(index, D[start : start + size]). */
    private void path(long index, long start, long size) {
        if (size == 1) return;
        long left = split(size);
        if (index < left) {
            path(index, start, left);
            proof.add(range(start + left, size - left));
        } else {
            path(index - left, start + left, size - left);
            proof.add(range(start, left));
        }
    }

    /** SUBPROOF(old, D[start : start + size], known); known: the verifier has this root already. */
    private void subproof(long old, long start, long size, boolean known) {
        if (old == size) {
            if (!known) proof.add(range(start, size));
            return;
        }
        long left = split(size);
        if (old <= left) {
            subproof(old, start, left, known);
            proof.add(range(start + left, size - left));
        } else {
            subproof(old - left, start + left, size - left, false);
            proof.add(range(start, left));
        }
    }

    /** The largest power of two below the size. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}
