package kz.dalel.proof.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.tree.Hash;

/** What a witness remembers, on its disk: of each log the last checkpoint it signed, and the evidence of each alarm. */
public final class WitnessState implements Closeable {
    private static final int NAME_DIGITS = 16;

    private final Path directory;
    private final FileChannel channel;

    private WitnessState(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Opens the memory, made anew when there is none.
     *
     * @throws IOException if another process has it open: two memories would sign two histories
     */
    @SuppressWarnings("resource") // the channel holds the lock until the memory is closed
    public static WitnessState open(Path directory) throws IOException {
        Files.createDirectories(directory);
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel)) return new WitnessState(directory, channel);
        channel.close();
        throw new IOException(directory + " is used by another witness");
    }

    /** The last checkpoint of a log that was signed, with that signature. */
    Optional<Note> kept(String origin) throws IOException {
        Path file = file(origin);
        if (Files.exists(file)) return Optional.of(Note.read(Files.readAllBytes(file)));
        Path ofOneLog = directory.resolve("checkpoint"); // how a witness of a single log once kept it
        if (!Files.exists(ofOneLog)) return Optional.empty();
        return Optional.of(Note.read(Files.readAllBytes(ofOneLog)))
                .filter(note -> Checkpoint.read(note.text()).origin().equals(origin));
    }

    /** Remembers a signed checkpoint; it is on the disk when this returns. */
    void keep(Note note) throws IOException {
        Path file = file(Checkpoint.read(note.text()).origin());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        write(next, note.bytes());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        sync();
    }

    /** Keeps the evidence of an alarm: the remembered note, the one that was shown, and what is wrong with it. */
    Path alarm(Optional<Note> kept, byte[] shown, NotProved fault) throws IOException {
        String name = "alarm-" + Hash.leaf(shown).hex().substring(0, NAME_DIGITS);
        Path evidence = Files.createDirectories(directory.resolve(name));
        if (kept.isPresent()) write(evidence.resolve("kept"), kept.get().bytes());
        write(evidence.resolve("shown"), shown);
        write(evidence.resolve("why"), (fault.getMessage() + "\n").getBytes(UTF_8));
        sync();
        return evidence;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** An origin may be no name of a file, its hash is one. */
    private Path file(String origin) {
        return directory.resolve(
                "checkpoint-" + Hash.leaf(origin.getBytes(UTF_8)).hex().substring(0, NAME_DIGITS));
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) out.write(rest);
            out.force(true);
        }
    }

    private void sync() throws IOException {
        try (FileChannel folder = FileChannel.open(directory, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
