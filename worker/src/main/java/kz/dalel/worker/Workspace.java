package kz.dalel.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** A private directory for copies of exhibits, gone when the worker ends; what a killed predecessor left is swept. */
final class Workspace implements AutoCloseable {
    private static final String PREFIX = "worker-";

    private final Path directory;
    private final Path lockFile;
    private final FileChannel lock;

    private Workspace(Path directory, Path lockFile, FileChannel lock) {
        this.directory = directory;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** A workspace is alive as long as its process holds the lock on the file beside it. */
    static Workspace open(Path root) throws IOException {
        Files.createDirectories(root);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        try (FileChannel door = writable(root.resolve("door.lock"));
                FileLock alone = door.lock()) {
            if (!alone.isValid()) throw new IOException("no lock on the workspace");
            sweep(root);
            Path directory = Files.createTempDirectory(root, PREFIX);
            Path lockFile = lockFileOf(directory);
            FileChannel lock = writable(lockFile);
            if (lock.tryLock() == null) throw new IOException("a new workspace is already locked");
            return new Workspace(directory, lockFile, lock);
        }
    }

    /** A directory for one exhibit; the caller removes it. */
    Path newDirectory() throws IOException {
        return Files.createTempDirectory(directory, "exhibit-");
    }

    Path directory() {
        return directory;
    }

    @Override
    public void close() throws IOException {
        remove(directory);
        lock.close();
        Files.deleteIfExists(lockFile);
    }

    static void remove(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (UncheckedIOException hidden) {
            throw hidden.getCause();
        }
    }

    private static void sweep(Path root) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(root, PREFIX + "*")) {
            for (Path path : left) if (Files.isDirectory(path)) removeIfDead(path);
        }
    }

    private static void removeIfDead(Path directory) throws IOException {
        Path lockFile = lockFileOf(directory);
        try (FileChannel channel = writable(lockFile)) {
            if (channel.tryLock() == null) return;
            remove(directory);
            Files.deleteIfExists(lockFile);
        } catch (OverlappingFileLockException livesInThisProcess) {
            return;
        }
    }

    private static Path lockFileOf(Path directory) {
        return directory.resolveSibling(directory.getFileName() + ".lock");
    }

    private static FileChannel writable(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
