package kz.dalel.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A running child and its answers; closing it kills it. */
final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final BlockingQueue<Optional<ChildLine>> lines = new LinkedBlockingQueue<>(8);
    private volatile boolean nonsense;
    private boolean silent;

    private ChildProcess(Process process) {
        this.process = process;
    }

    static ChildProcess start(ChildCommand command, Path directory) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.in(directory))
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(command.environment());
        ChildProcess child = new ChildProcess(builder.start());
        Thread reader = new Thread(child::read, "child's answers");
        reader.setDaemon(true);
        reader.start();
        return child;
    }

    void tell(Path exhibit) throws IOException {
        process.getOutputStream().write((exhibit + "\n").getBytes(UTF_8));
        process.getOutputStream().flush();
    }

    /** The next line, or nothing when the child ended, spoke nonsense or was silent for so long. */
    Optional<ChildLine> next(Duration wait) throws InterruptedException {
        Optional<ChildLine> line = lines.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
        silent = line == null;
        return silent ? Optional.empty() : line;
    }

    /** How a child ended that gave no full answer. */
    Ending ending() throws InterruptedException {
        if (silent) return new Ending(Outcome.TIMED_OUT, "wall-clock");
        boolean ended = process.waitFor(5, TimeUnit.SECONDS);
        if (ended && process.exitValue() != 0) return Ending.of(process.exitValue());
        return Ending.crashed(nonsense ? "bad-answer" : "no-answer");
    }

    private void read() {
        try (InputStream answers = process.getInputStream();
                MappingIterator<ChildLine> all =
                        Json.MAPPER.readerFor(ChildLine.class).readValues(answers)) {
            for (int n = 0; n < ChildLine.Stage.values().length && all.hasNextValue(); n++)
                lines.put(Optional.of(all.nextValue()));
        } catch (IOException notJson) {
            nonsense = true;
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        } finally {
            lines.add(Optional.empty());
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
