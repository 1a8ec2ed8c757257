package kz.dalel.proof.tree;

/** The way from a leaf to the root: {@code fn} and {@code sn} of RFC 9162. */
final class Climb {
    private long node;
    private long last;

    /** @param last the index of the last leaf of the tree */
    Climb(long node, long last) {
        this.node = node;
        this.last = last;
    }

    /** Whether the root is reached. */
    boolean isOver() {
        return last == 0;
    }

    /** Whether the next hash of the proof stands to the left. */
    boolean isRight() {
        return (node & 1) == 1 || node == last;
    }

    /** Goes up to where the next hash of the proof is joined; a last node without a neighbour rises alone. */
    void up() {
        while (isRight() && (node & 1) == 0 && node != 0) step();
        step();
    }

    /** Goes up as long as the node is the right one of two. */
    void pastCompleteSubtrees() {
        while ((node & 1) == 1) step();
    }

    private void step() {
        node >>= 1;
        last >>= 1;
    }
}
