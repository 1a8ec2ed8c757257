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
        String key = witness.key().format();
        String agency = witness.agency().orElse(null);
        return checkpoints
                .lastOf(witness.name())
                .map(seen -> new WitnessLine(witness.name(), key, agency, seen.size(), seen.at(), size - seen.size()))
                .orElseGet(() -> new WitnessLine(witness.name(), key, agency, 0, null, size));
    }
}
