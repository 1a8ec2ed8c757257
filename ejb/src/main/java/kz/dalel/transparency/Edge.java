package kz.dalel.transparency;

import java.util.ArrayList;
import java.util.List;
import kz.dalel.proof.tree.Frontier;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.tree.Tile;

/** The right edge of the tree: of each level the hashes that fill no tile yet. Growing the tree needs nothing else of it. */
final class Edge {
    private final List<List<Hash>> levels = new ArrayList<>();
    private final List<FullTile> filled = new ArrayList<>();
    private Frontier frontier = new Frontier();

    private Edge() {}

    /** Reads the hashes of a level of which no tile is full yet. */
    interface Begun {
        List<Hash> hashes(int level, long first, int count);
    }

    /** The edge of a tree of that many leaves. */
    static Edge of(long size, Begun begun) {
        Edge edge = new Edge();
        for (long rest = size; rest > 0; rest /= Tile.FULL) {
            int count = (int) (rest % Tile.FULL);
            List<Hash> hashes = count == 0 ? List.of() : begun.hashes(edge.levels.size(), rest - count, count);
            if (hashes.size() != count) throw new NotContinued("leaves or tiles of the edge are missing");
            edge.levels.add(new ArrayList<>(hashes));
        }
        edge.frontier = Frontier.at(size, edge::complete);
        return edge;
    }

    long size() {
        return frontier.size();
    }

    /** Adds the next leaf. */
    void append(Hash leaf) {
        frontier.append(leaf);
        add(0, leaf);
    }

    private void add(int level, Hash hash) {
        if (level == levels.size()) levels.add(new ArrayList<>());
        List<Hash> hashes = levels.get(level);
        hashes.add(hash);
        if (hashes.size() < Tile.FULL) return;
        Hash root = whole(hashes);
        long number = (size() >> (Tile.HEIGHT * (level + 1))) - 1;
        filled.add(new FullTile(level, number, hashes, root));
        hashes.clear();
        add(level + 1, root);
    }

    /** The tiles that were filled since the edge was read. */
    List<FullTile> filled() {
        return List.copyOf(filled);
    }

    /** The root of the whole tree. */
    Hash root() {
        return frontier.root();
    }

    /** A complete subtree that ends at the edge; it lies in what its level has begun. */
    private Hash complete(int height, long index) {
        int within = height % Tile.HEIGHT;
        int first = (int) ((index << within) % Tile.FULL);
        return whole(levels.get(height / Tile.HEIGHT).subList(first, first + (1 << within)));
    }

    private static Hash whole(List<Hash> hashes) {
        if (hashes.size() == 1) return hashes.get(0);
        int half = hashes.size() / 2;
        return Hash.node(whole(hashes.subList(0, half)), whole(hashes.subList(half, hashes.size())));
    }
}
