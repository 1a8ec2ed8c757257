package kz.dalel.proof.tree;

import java.util.ArrayList;
import java.util.List;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;

/** Checks proofs without the tree (RFC 9162, sections 2.1.3.2 and 2.1.4.2; the trees are those of RFC 6962). */
public final class Check {
    private Check() {}

    /**
     * Checks that a leaf stands at its place in the tree.
     *
     * @param leaf {@link Hash#leaf} of the commitment
     * @param proof the hashes from the leaf upwards
     * @throws NotProved if it does not, or the proof has not exactly the hashes it needs
     */
    public static void inclusion(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) throw new NotProved(Fault.INCLUSION_OUTSIDE, index, size);
        Climb climb = new Climb(index, size - 1);
        Hash hash = leaf;
        for (Hash beside : proof) {
            if (climb.isOver()) throw new NotProved(Fault.INCLUSION_LENGTH, index, size);
            hash = climb.isRight() ? Hash.node(beside, hash) : Hash.node(hash, beside);
            climb.up();
        }
        if (!climb.isOver()) throw new NotProved(Fault.INCLUSION_LENGTH, index, size);
        if (!hash.equals(root)) throw new NotProved(Fault.INCLUSION_ROOT, index, size);
    }

    /**
     * Checks that a tree begins with all leaves of an older one, in their order.
     *
     * @throws NotProved if it does not, or the proof has not exactly the hashes it needs
     */
    public static void consistency(long old, Hash oldRoot, long size, Hash root, List<Hash> proof) {
        if (old < 0 || old > size) throw new NotProved(Fault.CONSISTENCY_SHRUNK, old, size);
        if (old == 0 || old == size) trivial(old, oldRoot, size, root, proof);
        else climb(old, oldRoot, size, root, proof);
    }

    private static void trivial(long old, Hash oldRoot, long size, Hash root, List<Hash> proof) {
        if (!proof.isEmpty()) throw new NotProved(Fault.CONSISTENCY_LENGTH, old, size);
        if (old == 0 && !oldRoot.equals(Hash.EMPTY)) throw new NotProved(Fault.CONSISTENCY_OLD_ROOT, old, size);
        if (old == size && !oldRoot.equals(root)) throw new NotProved(Fault.CONSISTENCY_ROOT, old, size);
    }

    private static void climb(long old, Hash oldRoot, long size, Hash root, List<Hash> proof) {
        List<Hash> path = new ArrayList<>(proof);
        if (Long.bitCount(old) == 1) path.add(0, oldRoot);
        if (path.isEmpty()) throw new NotProved(Fault.CONSISTENCY_LENGTH, old, size);
        Climb climb = new Climb(old - 1, size - 1);
        climb.pastCompleteSubtrees();
        Hash before = path.get(0);
        Hash after = path.get(0);
        for (Hash beside : path.subList(1, path.size())) {
            if (climb.isOver()) throw new NotProved(Fault.CONSISTENCY_LENGTH, old, size);
            boolean right = climb.isRight();
            if (right) before = Hash.node(beside, before);
            after = right ? Hash.node(beside, after) : Hash.node(after, beside);
            climb.up();
        }
        if (!climb.isOver()) throw new NotProved(Fault.CONSISTENCY_LENGTH, old, size);
        if (!before.equals(oldRoot)) throw new NotProved(Fault.CONSISTENCY_OLD_ROOT, old, size);
        if (!after.equals(root)) throw new NotProved(Fault.CONSISTENCY_ROOT, old, size);
    }
}
