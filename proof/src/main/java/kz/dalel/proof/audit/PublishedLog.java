package kz.dalel.proof.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.tree.EntryBundle;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.tree.Tile;
import kz.dalel.proof.tree.TileHashes;

/** A log as it is published (C2SP {@code tlog-tiles}): below an address, or as files below a directory. */
public final class PublishedLog {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int FORBIDDEN = 403;
    private static final int BAD = 400;
    private static final int TROUBLE = 500;
    private static final int HUNDRED = 100;

    private final URI base;

    private PublishedLog(URI base) {
        this.base = base;
    }

    /** @param place {@code https://…/api/v1/custody}, or a directory */
    public static PublishedLog of(String place) {
        boolean address = place.startsWith("http://") || place.startsWith("https://");
        URI uri = address ? URI.create(place) : Path.of(place).toAbsolutePath().toUri();
        String text = uri.toString();
        return new PublishedLog(text.endsWith("/") ? uri : URI.create(text + "/"));
    }

    /** The newest checkpoint that is served to everybody. */
    public Note checkpoint() {
        return Note.read(get("checkpoint"));
    }

    /** The newest checkpoint at all, unread, for witnesses; a copy in a directory has but one. */
    public byte[] latest() {
        return get(isRemote() ? "checkpoint?latest" : "checkpoint");
    }

    /** The hashes of a tree of the log; not believed before something is proved with them. */
    public TileHashes hashes(long size) {
        return new TileHashes(size, this::tile);
    }

    byte[] tile(Tile tile) {
        return whole(tile, Tile::path, Hash.BYTES);
    }

    byte[] entries(Tile tile) {
        return whole(tile, Tile::entriesPath, EntryBundle.RECORD);
    }

    /**
     * Hands the log a note, such as one with a cosignature.
     *
     * @throws NotProved with {@link Fault#LOG_SILENT} if the log does not take it, with {@link Fault#LOG_UNLISTED} if it takes
     *     nothing from the witness that signed
     * @throws UncheckedIOException if it cannot be reached
     */
    public void post(String path, Note note) {
        byte[] body = note.bytes();
        exchange(path, connection -> {
            connection.setRequestProperty("Content-Type", "text/plain; charset=utf-8");
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body);
            }
        });
    }

    private boolean isRemote() {
        return !"file".equals(base.getScheme());
    }

    /** A partial tile may be gone when the full one is there (C2SP {@code tlog-tiles}); it is the beginning of that. */
    private byte[] whole(Tile tile, Function<Tile, String> path, int record) {
        try {
            return demandLength(get(path.apply(tile)), tile, path, record);
        } catch (NotProved gone) {
            if (tile.isFull() || gone.fault() != Fault.LOG_SILENT) throw gone;
            Tile full = new Tile(tile.level(), tile.index(), Tile.FULL);
            byte[] bytes = demandLength(instead(path.apply(full), gone), full, path, record);
            return Arrays.copyOf(bytes, tile.width() * record);
        }
    }

    private byte[] instead(String path, NotProved gone) {
        try {
            return get(path);
        } catch (NotProved goneToo) {
            gone.addSuppressed(goneToo);
            throw gone;
        }
    }

    private static byte[] demandLength(byte[] bytes, Tile tile, Function<Tile, String> path, int record) {
        if (bytes.length != tile.width() * record)
            throw new NotProved(Fault.TILE_LENGTH, path.apply(tile), bytes.length);
        return bytes;
    }

    private byte[] get(String path) {
        if (isRemote()) return exchange(path, connection -> {});
        try {
            return Files.readAllBytes(Path.of(base.resolve(path)));
        } catch (NoSuchFileException missing) {
            NotProved silent = new NotProved(Fault.LOG_SILENT, path, new Unfit(Why.MISSING).reason());
            silent.initCause(missing);
            throw silent;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Asks by the plain client of the JDK, which keeps its connections: an audit asks for thousands of tiles, and the newer client
     * costs more for each than hashing it. A server in trouble may answer later; one that says no does not have it.
     */
    private byte[] exchange(String path, Sending sending) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) base.resolve(path).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setInstanceFollowRedirects(false);
            sending.through(connection);
            int status = connection.getResponseCode();
            byte[] body = body(status < BAD ? connection.getInputStream() : connection.getErrorStream());
            if (status >= TROUBLE) throw new UncheckedIOException(path + ": HTTP " + status, new IOException());
            if (status == FORBIDDEN && connection.getDoOutput()) throw new NotProved(Fault.LOG_UNLISTED, path);
            if (status / HUNDRED != 2) throw new NotProved(Fault.LOG_SILENT, path, "HTTP " + status);
            return body;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(path + ": " + unreachable.getClass().getSimpleName(), unreachable);
        }
    }

    /** All of it, so that the connection can be used again; an answer without a body has none. */
    private static byte[] body(InputStream answer) throws IOException {
        if (answer == null) return new byte[0];
        try (answer) {
            return answer.readAllBytes();
        }
    }

    /** What a request has besides its address. */
    private interface Sending {
        void through(HttpURLConnection connection) throws IOException;
    }
}
