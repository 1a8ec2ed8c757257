package kz.dalel.proof.tree;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of the tree as it is published: up to 256 neighbouring hashes of one level (C2SP {@code tlog-tiles}).
 *
 * @param level 0 for leaves; a hash at level L is the root of a full tile of level L-1
 * @param index number of the tile in its level, from 0
 * @param width how many hashes it has, 1 to 256
 */
public record Tile(int level, long index, int width) {
    /** How many levels of the tree a tile spans. */
    public static final int HEIGHT = 8;

    /** How many hashes a full tile has. */
    public static final int FULL = 1 << HEIGHT;

    /** The highest level a tree of 2^62 leaves has. */
    public static final int TOP = 7;

    private static final int GROUP = 1000;
    private static final Pattern PATH =
            Pattern.compile("tile/(0|[1-9]|entries)/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** @throws IllegalArgumentException if there is no such tile */
    public Tile {
        if (level < 0 || level > TOP) throw new IllegalArgumentException("tile: level " + level);
        if (index < 0) throw new IllegalArgumentException("tile: index " + index);
        if (width < 1 || width > FULL) throw new IllegalArgumentException("tile: width " + width);
    }

    /**
     * The tile of a tree that holds a hash.
     *
     * @param hash number of the hash in the level, {@code place >> 8 * level} for the leaf at a place
     * @throws IllegalArgumentException if the tree has no such hash
     */
    public static Tile of(int level, long hash, long size) {
        long hashes = level > TOP ? 0 : size >> (HEIGHT * level);
        if (hash < 0 || hash >= hashes)
            throw new IllegalArgumentException("hash " + hash + " of level " + level + " in a tree of " + size);
        long index = hash >> HEIGHT;
        return new Tile(level, index, (int) Math.min(FULL, hashes - (index << HEIGHT)));
    }

    /**
     * Reads what {@link #path()} or {@link #entriesPath()} wrote.
     *
     * @throws IllegalArgumentException for every other spelling
     */
    public static Tile parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) throw new IllegalArgumentException("no path of a tile: " + path);
        boolean entries = matcher.group(1).equals("entries");
        int level = entries ? 0 : Integer.parseInt(matcher.group(1));
        long index = Long.parseLong(matcher.group(2).replaceAll("[x/]", ""));
        Tile tile = new Tile(level, index, matcher.group(3) == null ? FULL : Integer.parseInt(matcher.group(3)));
        if (!path.equals(entries ? tile.entriesPath() : tile.path()))
            throw new IllegalArgumentException("no path of a tile: " + path);
        return tile;
    }

    /** Where the tile is published: {@code tile/0/x001/234.p/7}. */
    public String path() {
        return "tile/" + level + "/" + place();
    }

    /** Where the commitments of a tile of level 0 are published: {@code tile/entries/x001/234.p/7}. */
    public String entriesPath() {
        return "tile/entries/" + place();
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** The length of the tile, in bytes. */
    public int bytes() {
        return width * Hash.BYTES;
    }

    private String place() {
        StringBuilder place = new StringBuilder(group(index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) place.insert(0, "x" + group(rest % GROUP) + "/");
        return isFull() ? place.toString() : place + ".p/" + width;
    }

    private static String group(long number) {
        return String.format(Locale.ROOT, "%03d", number);
    }
}
