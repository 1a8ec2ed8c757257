package kz.dalel.dist;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second launcher away from a directory; the system frees it even when the launcher is killed. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Home home) {
        return take(home.path().resolve("lock"), false);
    }

    /** Waits for the other launcher when {@code patient}, refuses at once otherwise. */
    static HomeLock take(Path file, boolean patient) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel, patient)) return new HomeLock(channel);
            channel.close();
        } catch (IOException e) {
            throw new Trouble("Cannot lock " + file + ": " + e, e);
        }
        throw new Trouble("Dalel already runs on " + file.getParent() + "; stop it, or set DALEL_HOME to another one.");
    }

    private static boolean locked(FileChannel channel, boolean patient) throws IOException {
        try {
            FileLock lock = patient ? channel.lock() : channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
