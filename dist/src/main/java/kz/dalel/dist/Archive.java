package kz.dalel.dist;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a tar with its symbolic links and executable bits. */
final class Archive {
    private Archive() {}

    /** Writes the entries below {@code target}, leaving out the first {@code strip} names of each path. */
    static void unpack(InputStream tar, Path target, int strip) throws IOException {
        try (TarArchiveInputStream in = new TarArchiveInputStream(new BufferedInputStream(tar, 1 << 16))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path name = Path.of(entry.getName()).normalize();
                if (name.getNameCount() <= strip || name.toString().isEmpty()) continue;
                Path path = target.resolve(name.subpath(strip, name.getNameCount()));
                if (!path.normalize().startsWith(target)) throw new IOException("Outside the archive: " + name);
                write(in, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream in, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(in, path);
            boolean runnable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runnable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
