package kz.dalel.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Has each file parsed by a process of its own. Tika's {@code ForkParser} was not taken for three reasons: its parent
 * deserializes Java objects a taken-over child sends, into the process that holds the secret and the network; its
 * children are reused, so that one exhibit can colour the result of the next and the CPU limit adds up over exhibits;
 * and a child that dies tells nothing, not even the type. A process for each file costs its start and needs no pool.
 */
final class TikaExtractor {
    private static final Duration START = Duration.ofSeconds(60);

    private final ChildCommand command;
    private final Extractor identity;
    private final Duration limit;

    TikaExtractor(ChildCommand command, Extractor identity, Duration limit) {
        this.command = command;
        this.identity = identity;
        this.limit = limit;
    }

    /** @throws ChildTrouble when the child did not start; all that happens later is a result */
    WorkResult extract(WorkTask task, Path exhibit) throws IOException, InterruptedException {
        return WorkResult.of(task, identity, parse(exhibit));
    }

    Parsed parse(Path exhibit) throws IOException, InterruptedException {
        Path copy = exhibit.toAbsolutePath();
        try (ChildProcess child = ChildProcess.start(command, copy.getParent())) {
            if (child.next(START).isEmpty()) throw new ChildTrouble("child-did-not-start");
            child.tell(copy);
            return listen(child, Deadline.in(limit));
        }
    }

    private static Parsed listen(ChildProcess child, Deadline deadline) throws InterruptedException {
        String type = Parsed.UNKNOWN_TYPE;
        for (Optional<ChildLine> line = child.next(deadline.remaining());
                line.isPresent();
                line = child.next(deadline.remaining())) {
            if (line.get().stage() == ChildLine.Stage.PARSED) return Parsed.of(line.get());
            type = Parsed.typeOf(line.get().type());
        }
        Ending ending = child.ending();
        return Parsed.ended(ending.outcome(), ending.detail(), type);
    }
}
