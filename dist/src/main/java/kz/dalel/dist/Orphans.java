package kz.dalel.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Children of a launcher that was killed: found by their noted pids, stopped before anything starts again. */
final class Orphans {
    private final Home home;

    Orphans(Home home) {
        this.home = home;
    }

    /** Stops them in reverse order; PostgreSQL looks after its own, for it has a better note. */
    void stop() {
        List.of(Part.WITNESS_COURT, Part.WITNESS_PROSECUTION, Part.WORKER, Part.WILDFLY, Part.KEYCLOAK)
                .forEach(this::stop);
    }

    private void stop(Part part) {
        Path note = home.directory("run").resolve(part.file() + ".pid");
        try {
            if (!Files.exists(note)) return;
            ours(Files.readString(note).strip(), home.path()).ifPresent(orphan -> end(orphan, part));
            Files.delete(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The living process of this pid, if its command line names the given directory: pids are used again. */
    static Optional<ProcessHandle> ours(String pid, Path directory) throws IOException {
        Path commandLine = Path.of("/proc", pid, "cmdline");
        if (!pid.matches("\\d+") || !Files.isReadable(commandLine)) return Optional.empty();
        if (!Files.readString(commandLine).contains(directory.toString())) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(pid));
    }

    private static void end(ProcessHandle orphan, Part part) {
        orphan.destroy();
        if (gone(orphan, 15)) return;
        orphan.destroyForcibly();
        if (!gone(orphan, 10)) {
            throw new Trouble("An earlier " + part.title() + ", process " + orphan.pid() + ", does not end.");
        }
    }

    private static boolean gone(ProcessHandle orphan, long seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (orphan.isAlive() && System.nanoTime() < end) Readiness.pause();
        return !orphan.isAlive();
    }
}
