package kz.dalel.proof.tree;

/** Where the hashes of a tree are kept: in tiles of a log, in tables, in memory. */
@FunctionalInterface
public interface Hashes {
    /**
     * The hash of a complete subtree.
     *
     * @param level its height: it has 2^level leaves
     * @param index its number among those of its level, from 0; its first leaf is {@code index << level}
     */
    Hash at(int level, long index);
}
