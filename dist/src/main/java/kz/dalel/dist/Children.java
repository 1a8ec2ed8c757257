package kz.dalel.dist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The running processes of a stack. Once it is stopping, nothing new may join. */
final class Children {
    private record Running(Child child, Runnable stop) {}

    private final Map<Part, Running> running = new EnumMap<>(Part.class);
    private boolean stopping;

    synchronized void add(Child child, Runnable stop) {
        if (stopping) {
            stop.run();
            throw new Trouble("Stopping.");
        }
        running.put(child.part(), new Running(child, stop));
    }

    synchronized Optional<Child> find(Part part) {
        return Optional.ofNullable(running.get(part)).map(Running::child);
    }

    synchronized List<Child> all() {
        return running.values().stream().map(Running::child).toList();
    }

    synchronized boolean stopping() {
        return stopping;
    }

    synchronized void stop(Part part) {
        Running gone = running.remove(part);
        if (gone != null) gone.stop().run();
    }

    /** In reverse order of their start; each is asked first. */
    synchronized void stop() {
        stopping = true;
        List<Part> parts = new ArrayList<>(running.keySet());
        Collections.reverse(parts);
        parts.forEach(this::stop);
    }
}
