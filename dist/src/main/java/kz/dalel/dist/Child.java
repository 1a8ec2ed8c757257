package kz.dalel.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process started by this launcher, with a log of its own and a note of its pid for the next launcher. */
final class Child {
    private final Part part;
    private final Process process;
    private final Path log;
    private final Path note;

    private Child(Part part, Process process, Path log, Path note) {
        this.part = part;
        this.process = process;
        this.log = log;
        this.note = note;
    }

    /**
     * Starts the command with the given environment and next to nothing of our own: a stray variable must not change
     * what runs, and nothing secret may stand on the command line.
     */
    static Child start(Part part, Home home, List<String> command, Map<String, String> environment) {
        Path log = home.log(part.file());
        Path note = home.directory("run").resolve(part.file() + ".pid");
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Process process = prepared(command, environment, log).start();
            process.getOutputStream().close();
            Files.writeString(note, Long.toString(process.pid()));
            return new Child(part, process, log, note);
        } catch (IOException e) {
            throw new Trouble("Cannot start " + part.title() + ": " + e.getMessage(), e);
        }
    }

    static ProcessBuilder prepared(List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(ownSession(command)).redirectErrorStream(true);
        builder.environment().keySet().retainAll(List.of("PATH", "HOME", "TMPDIR"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.redirectOutput(log.toFile());
    }

    /** Ctrl-C reaches the whole group of the terminal at once; the children must outlive it to stop in order. */
    private static List<String> ownSession(List<String> command) {
        List<String> whole = new ArrayList<>(command);
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) whole.add(0, "/usr/bin/setsid");
        return whole;
    }

    Part part() {
        return part;
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    Path log() {
        return log;
    }

    CompletableFuture<Child> onExit() {
        return process.onExit().thenApply(gone -> this);
    }

    /** As a power cut would. */
    void kill() {
        process.destroyForcibly();
        await(Duration.ofSeconds(10));
    }

    /** Asks, waits for the given time, then kills. */
    void stop(Duration grace) {
        process.destroy();
        if (!await(grace)) kill();
        forget();
    }

    boolean await(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
