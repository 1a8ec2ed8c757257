package kz.dalel.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dalel.agency.AwayLine;
import kz.dalel.independence.Tie;

/**
 * What the registers say of somebody beside his certificates.
 *
 * @param methods codes of the methods for which he is authorised today
 * @param ties what ties him to a side and is not resolved
 * @param away when he is or will be away, the soonest first; only heads are told
 */
record Circumstance(Set<String> methods, List<Tie> ties, List<AwayLine> away) {
    static final Circumstance NONE = new Circumstance(Set.of(), List.of(), List.of());

    Circumstance {
        methods = Set.copyOf(methods);
        ties = List.copyOf(ties);
        away = List.copyOf(away);
    }

    Optional<AwayLine> awayOn(LocalDate day) {
        return away.stream().filter(one -> one.on(day)).findFirst();
    }
}
