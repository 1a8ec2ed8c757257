package kz.dalel.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;

/** What the disk must promise before a record may rely on it: nobody else reads, and nothing is lost with the power. */
public final class Disk {
    /** Enough for the disk and the digest to run at full speed. */
    public static final int BUFFER = 1 << 18;

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    public static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private Disk() {}

    /** The directory, made if missing; its name is durable in its parent on return. */
    public static Path directory(Path wanted) throws IOException {
        if (Files.isDirectory(wanted)) return wanted;
        Files.createDirectories(wanted, OWNER_DIRECTORY);
        force(wanted.toAbsolutePath().getParent());
        return wanted;
    }

    /** Forces a file's bytes, or a directory's names, to the disk. */
    public static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }

    /** Adds the next {@code length} bytes to the digest; fails when there are fewer. */
    public static void digest(InputStream bytes, long length, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = length;
        while (left > 0) {
            int read = bytes.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) throw new IOException(left + " bytes are missing");
            digest.update(buffer, 0, read);
            left -= read;
        }
    }
}
