package kz.dalel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who watches the log, and how far each has signed it. */
@ApplicationScoped
class Watchers {
    @Inject
    LogSettings settings;

    @Inject
    Checkpoints checkpoints;

    @Inject
    Pushes pushes;

    Quorum quorum() {
        return settings.quorum();
    }

    /** The newest checkpoint that enough witnesses have signed. */
    Optional<Head> sealed() {
        return checkpoints.newest(quorum());
    }

    List<WitnessLine> lines(long size) {
        return quorum().witnesses().stream().map(witness -> line(witness, size)).toList();
    }

    private WitnessLine line(Witness witness, long size) {
        Optional<Head> seen = checkpoints.lastOf(witness.name());
        long signed = seen.map(Head::size).orElse(0L);
        return new WitnessLine(
                witness.name(),
                witness.key().format(),
                witness.agency().orElse(null),
                signed,
                seen.map(Head::at).orElse(null),
                size - signed,
                witness.url().isPresent(),
                pushes.last(witness.name()).orElse(null));
    }
}
