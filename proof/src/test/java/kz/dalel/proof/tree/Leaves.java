package kz.dalel.proof.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** A tree in memory, level upon level, and its tiles as the specification cuts them. */
final class Leaves {
    private final List<List<Hash>> levels = new ArrayList<>();
    private final long size;

    Leaves(List<byte[]> data) {
        size = data.size();
        List<Hash> level = data.stream().map(Hash::leaf).toList();
        while (!level.isEmpty()) {
            levels.add(level);
            List<Hash> below = level;
            level = LongStream.range(0, below.size() / 2)
                    .mapToObj(i -> Hash.node(below.get((int) (2 * i)), below.get((int) (2 * i + 1))))
                    .toList();
        }
    }

    Hash at(int level, long index) {
        return levels.get(level).get((int) index);
    }

    byte[] tile(Tile tile) {
        long available = size >> (8 * tile.level());
        if (tile.width() != Math.min(256, available - tile.index() * 256))
            throw new AssertionError(tile + " does not exist in a tree of " + size);
        byte[] row = new byte[tile.width() * 32];
        for (int i = 0; i < tile.width(); i++) {
            byte[] hash = at(8 * tile.level(), tile.index() * 256 + i).bytes();
            System.arraycopy(hash, 0, row, 32 * i, 32);
        }
        return row;
    }

    TileHashes tiles() {
        return new TileHashes(size, this::tile);
    }

    Frontier frontier() {
        Frontier frontier = new Frontier();
        if (size > 0) levels.get(0).forEach(frontier::append);
        return frontier;
    }

    /** The same bytes with one bit turned. */
    static Hash turned(Hash hash, int bit) {
        byte[] bytes = Arrays.copyOf(hash.bytes(), 32);
        bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        return Hash.of(bytes);
    }
}
