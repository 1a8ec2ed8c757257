package kz.dalel.proof.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;

/**
 * The hashes of a tree of a known size, out of its tiles; each tile is asked for once, and a subtree that several proofs of the
 * same tree name is hashed once. Not for several threads.
 */
public final class TileHashes implements Hashes {
    private final long size;
    private final Function<Tile, byte[]> tiles;
    private final Map<Tile, byte[]> seen = new HashMap<>();
    private final Map<Place, Hash> asked = new HashMap<>();

    /**
     * @param size leaves of the tree; only tiles that exist in it are asked for
     * @param tiles gives the bytes of a tile, believed only by what is proved with them
     */
    public TileHashes(long size, Function<Tile, byte[]> tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    /**
     * @throws IllegalArgumentException if the tree has no such complete subtree
     * @throws NotProved if a tile has a wrong length
     */
    @Override
    public Hash at(int level, long index) {
        if (level < 0 || level >= Long.SIZE - 1 || index < 0 || index >= size >> level)
            throw new IllegalArgumentException("subtree " + index + " of height " + level + " in a tree of " + size);
        Place place = new Place(level, index);
        Hash known = asked.get(place);
        if (known != null) return known;
        Hash hash = hash(place);
        asked.put(place, hash);
        return hash;
    }

    private Hash hash(Place place) {
        int height = place.level() % Tile.HEIGHT;
        long first = place.index() << height;
        byte[] row = seen.computeIfAbsent(Tile.of(place.level() / Tile.HEIGHT, first, size), this::fetch);
        return join(row, (int) (first % Tile.FULL), height);
    }

    private byte[] fetch(Tile tile) {
        byte[] row = tiles.apply(tile);
        if (row.length != tile.bytes()) throw new NotProved(Fault.TILE_LENGTH, tile.path(), row.length);
        return row;
    }

    private static Hash join(byte[] row, int first, int height) {
        if (height == 0) return Hash.at(row, first);
        return Hash.node(join(row, first, height - 1), join(row, first + (1 << (height - 1)), height - 1));
    }

    /** A complete subtree: its height and which it is among those of that height, from the left. */
    private record Place(int level, long index) {}
}
