package kz.dalel.proof.tree;

/** A tree that only grows: of each complete subtree on its right edge the hash, and nothing else. */
public final class Frontier {
    private final Hash[] complete = new Hash[Long.SIZE];
    private long size;

    /** The frontier of the tree over the first leaves, to go on from there. */
    public static Frontier at(long size, Hashes hashes) {
        Frontier frontier = new Frontier();
        for (int level = 0; level < Long.SIZE - 1; level++) {
            if ((size >> level & 1) == 1) frontier.complete[level] = hashes.at(level, (size >> level) - 1);
        }
        frontier.size = size;
        return frontier;
    }

    /** @param leaf {@link Hash#leaf} of the next commitment */
    public void append(Hash leaf) {
        Hash hash = leaf;
        int level = 0;
        for (; (size >> level & 1) == 1; level++) hash = Hash.node(complete[level], hash);
        complete[level] = hash;
        size++;
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    public Hash root() {
        return size == 0 ? Hash.EMPTY : before(null);
    }

    /** The root of these leaves and of what stands to their right; null when nothing does. */
    Hash before(Hash right) {
        Hash root = right;
        for (int level = 0; level < Long.SIZE; level++) {
            if ((size >> level & 1) == 1) root = root == null ? complete[level] : Hash.node(complete[level], root);
        }
        return root;
    }
}
