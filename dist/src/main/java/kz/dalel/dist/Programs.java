package kz.dalel.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL and Keycloak, unpacked once and shared by all homes of a source tree: they hold no state and no secret.
 * A program stands under the digest of its archive, so a new version never meets the files of the old one.
 */
final class Programs {
    private static final String POSTGRES_ARCHIVE = "/postgres-linux-x86_64.txz";
    private final Path directory;

    Programs(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    Path postgres() {
        try (InputStream archive = Programs.class.getResourceAsStream(POSTGRES_ARCHIVE)) {
            if (archive == null) throw new Trouble("The PostgreSQL binaries are not on the class path.");
            byte[] packed = archive.readAllBytes();
            String name = "postgres-" + Digest.of(packed);
            return once(
                    name,
                    target -> Archive.unpack(new XZInputStream(new java.io.ByteArrayInputStream(packed)), target, 0));
        } catch (IOException e) {
            throw new Trouble("Cannot unpack PostgreSQL into " + directory + ": " + e, e);
        }
    }

    /** Keycloak with its build for our options already done, which takes half a minute the first time. */
    Path keycloak(Path archive) {
        try {
            String name =
                    "keycloak-" + Digest.of((checksum(archive) + Keycloak.BUILD).getBytes(StandardCharsets.UTF_8));
            return once(name, target -> {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(archive), 1 << 16)) {
                    Archive.unpack(in, target, 1);
                }
                Keycloak.build(target);
            });
        } catch (IOException e) {
            throw new Trouble("Cannot unpack Keycloak into " + directory + ": " + e, e);
        }
    }

    /** The checksum that gzip itself writes at the end of a file. */
    private static String checksum(Path gzip) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(gzip.toFile(), "r")) {
            file.seek(file.length() - Long.BYTES);
            return Long.toHexString(file.readLong());
        }
    }

    private Path once(String name, Filling filling) throws IOException {
        Files.createDirectories(directory);
        Path ready = directory.resolve(name);
        if (Files.isDirectory(ready)) return ready;
        HomeLock alone = HomeLock.take(directory.resolve(name + ".lock"), true);
        try {
            if (Files.isDirectory(ready)) return ready;
            Path fresh = directory.resolve(name + ".new");
            Directories.remove(fresh);
            Files.createDirectories(fresh);
            filling.fill(fresh);
            return Files.move(fresh, ready, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            alone.close();
        }
    }

    private interface Filling {
        void fill(Path target) throws IOException;
    }
}
