package kz.dalel.proof.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Cuts a growing tree into its tiles: a full tile is given away as soon as its last leaf is there. */
public final class Tiling {
    private final List<Row> rows = new ArrayList<>();
    private final BiConsumer<Tile, byte[]> taker;
    private long size;

    /** @param taker gets each tile and its bytes, tiles of a lower level before those above them */
    public Tiling(BiConsumer<Tile, byte[]> taker) {
        this.taker = taker;
    }

    /** @param leaf {@link Hash#leaf} of the next commitment */
    public void append(Hash leaf) {
        append(0, leaf);
        size++;
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** The root of the tree so far. */
    public Hash root() {
        Hash root = null;
        for (Row row : rows) root = row.frontier.before(root);
        return root == null ? Hash.EMPTY : root;
    }

    /** Gives the partial tiles away; nothing is appended after that. */
    public void finish() {
        for (int level = 0; level < rows.size(); level++) {
            Row row = rows.get(level);
            if (row.width > 0) taker.accept(new Tile(level, row.index, row.width), row.bytes());
        }
    }

    private void append(int level, Hash hash) {
        if (rows.size() == level) rows.add(new Row());
        Row row = rows.get(level);
        row.append(hash);
        if (row.width < Tile.FULL) return;
        taker.accept(new Tile(level, row.index, row.width), row.bytes());
        append(level + 1, row.frontier.root());
        row.next();
    }

    /** The tile of a level that is being filled. */
    private static final class Row {
        private final byte[] hashes = new byte[Tile.FULL * Hash.BYTES];
        private Frontier frontier = new Frontier();
        private long index;
        private int width;

        void append(Hash hash) {
            System.arraycopy(hash.bytes(), 0, hashes, width * Hash.BYTES, Hash.BYTES);
            frontier.append(hash);
            width++;
        }

        void next() {
            frontier = new Frontier();
            index++;
            width = 0;
        }

        byte[] bytes() {
            return Arrays.copyOf(hashes, width * Hash.BYTES);
        }
    }
}
