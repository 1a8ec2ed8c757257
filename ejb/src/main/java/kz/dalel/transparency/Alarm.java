package kz.dalel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Whether the log has stopped because it does not go on from what was signed; said once in the server's log, and to all. */
@ApplicationScoped
class Alarm {
    private static final System.Logger LOG = System.getLogger(Alarm.class.getName());

    private final AtomicReference<String> raised = new AtomicReference<>();

    void raise(NotContinued why) {
        String before = raised.getAndSet(why.getMessage());
        if (!Objects.equals(before, why.getMessage()))
            LOG.log(System.Logger.Level.ERROR, "The custody log has stopped: " + why.getMessage());
    }

    void off() {
        if (raised.getAndSet(null) != null) LOG.log(System.Logger.Level.INFO, "The custody log goes on.");
    }

    Optional<String> raised() {
        return Optional.ofNullable(raised.get());
    }
}
