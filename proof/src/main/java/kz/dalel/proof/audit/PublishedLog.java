package kz.dalel.proof.audit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
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
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TROUBLE = 500;
    private static final int HUNDRED = 100;

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

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
     * @throws NotProved with {@link Fault#LOG_SILENT} if the log does not take it
     * @throws UncheckedIOException if it cannot be reached
     */
    public void post(String path, Note note) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(note.bytes()))
                .build();
        answer(send(request, path), path);
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
        if (isRemote()) {
            HttpRequest request =
                    HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).build();
            return answer(send(request, path), path);
        }
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

    private HttpResponse<byte[]> send(HttpRequest request, String path) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(path + ": " + unreachable.getClass().getSimpleName(), unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(path, new InterruptedIOException(stopped.getMessage()));
        }
    }

    /** A server in trouble may answer later; one that says no does not have it. */
    private static byte[] answer(HttpResponse<byte[]> answer, String path) {
        int status = answer.statusCode();
        if (status >= TROUBLE) throw new UncheckedIOException(new IOException(path + ": HTTP " + status));
        if (status / HUNDRED != 2) throw new NotProved(Fault.LOG_SILENT, path, "HTTP " + status);
        return answer.body();
    }
}
