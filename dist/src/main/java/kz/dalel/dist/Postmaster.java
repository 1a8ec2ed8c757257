package kz.dalel.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The note {@code postmaster.pid} that a database server leaves in its data directory. */
record Postmaster(Path data) {

    /** Stops a server that still runs on this directory; removes the note of one that is gone. */
    void stopOrphan(Runnable stop) {
        Path note = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(note)) return;
            Optional<ProcessHandle> orphan = Orphans.ours(firstLine(note), data);
            if (orphan.isPresent()) stop.run();
            else Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(Path note) throws IOException {
        return Files.readString(note).lines().findFirst().orElse("").strip();
    }
}
