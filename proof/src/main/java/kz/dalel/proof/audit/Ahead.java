package kz.dalel.proof.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import kz.dalel.proof.tree.Tile;

/** Fetches what stands above the next leaves while those before are being hashed: most of the time of an audit is waiting. */
final class Ahead implements AutoCloseable {
    private static final int AT_ONCE = 8;

    private final long size;
    private final Function<Tile, byte[]> source;
    private final Map<Tile, CompletableFuture<byte[]>> begun = new HashMap<>();
    private final ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
    private long next;

    /**
     * @param size leaves of the tree
     * @param source gives what belongs to a tile of level 0
     */
    Ahead(long size, Function<Tile, byte[]> source) {
        this.size = size;
        this.source = source;
    }

    /** What the source gives, or throws, for a tile of level 0; those behind it are on their way then. */
    byte[] get(Tile tile) {
        long until = Math.min(tile.index() + AT_ONCE, (size - 1) / Tile.FULL);
        for (; next <= until; next++) begin(Tile.of(0, next * Tile.FULL, size));
        CompletableFuture<byte[]> bytes = begun.remove(tile);
        return bytes == null ? source.apply(tile) : taken(bytes);
    }

    private void begin(Tile tile) {
        begun.put(tile, CompletableFuture.supplyAsync(() -> source.apply(tile), readers));
    }

    private static byte[] taken(CompletableFuture<byte[]> bytes) {
        try {
            return bytes.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException why) throw why;
            throw failed;
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
