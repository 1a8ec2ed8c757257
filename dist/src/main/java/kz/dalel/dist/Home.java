package kz.dalel.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The directory that holds the state of one running Dalel; only its owner may look inside. */
public record Home(Path path) {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    /** DALEL_HOME, else {@code .dalel} in the source tree. */
    static Home standard(Project project) {
        String given = System.getenv("DALEL_HOME");
        return new Home(given == null || given.isBlank() ? project.root().resolve(".dalel") : Path.of(given));
    }

    public Home {
        path = path.toAbsolutePath().normalize();
        makePrivate(path);
    }

    /** A directory of this home, made when it is missing. */
    public Path directory(String name) {
        return makePrivate(path.resolve(name));
    }

    public Path vault() {
        return directory("vault");
    }

    /** Where the named part writes what it has to say. */
    public Path log(String part) {
        return directory("logs").resolve(part + ".log");
    }

    /** Writes a file that nobody else can read, not even while it is being written. */
    Path secretFile(String name, String text) {
        Path file = path.resolve(name);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            makePrivate(file.getParent());
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.SYNC);
            return Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path makePrivate(Path directory) {
        try {
            if (Files.isDirectory(directory)) return directory;
            return Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new Trouble("Cannot use the directory " + directory + ": " + e, e);
        }
    }
}
