package kz.dalel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import kz.dalel.proof.tree.Hash;

/**
 * What the key signed last, kept in a file beside the key and outside the database: a database that was set back or rewritten
 * does not get another signature, nor does a machine that has no such file sign a log that has begun. The file is written
 * before the transaction commits, so its last line may be ahead of it. All machines that sign share it; whoever writes it has
 * the turn to give places.
 */
@ApplicationScoped
class SignedState {
    @Inject
    LogSettings settings;

    /** Refuses a log that ends otherwise than the file says; without a file, a log that has begun. */
    void check(long size, Hash root) {
        List<String> kept = read();
        if (kept.isEmpty() && size > 0)
            throw new NotContinued("the database ends with " + line(size, root) + ", but nothing was signed here");
        if (!kept.isEmpty() && !kept.contains(line(size, root)))
            throw new NotContinued("the database ends with " + line(size, root) + ", but signed was " + kept);
    }

    /** Writes down what is about to be signed, after what is committed. */
    void signing(long size, Hash root, Edge next) {
        write(List.of(line(size, root), line(next.size(), next.root())));
    }

    /** Takes note that this is committed: nothing before it is signed upon any more. */
    void settle(long size, Hash root) {
        List<String> kept = read();
        int committed = kept.indexOf(line(size, root));
        if (committed > 0) write(kept.subList(committed, kept.size()));
    }

    private static String line(long size, Hash root) {
        return size + " " + root.hex();
    }

    Path file() {
        Path key = settings.key();
        return key.resolveSibling(key.getFileName() + ".signed");
    }

    private List<String> read() {
        try {
            return Files.exists(file()) ? Files.readAllLines(file()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> lines) {
        Path file = file();
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(text));
            channel.force(true);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            sync(Optional.ofNullable(file.getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sync(Optional<Path> directory) throws IOException {
        if (directory.isEmpty()) return;
        try (FileChannel channel = FileChannel.open(directory.get(), StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
