package kz.dalel.visa;

import java.util.Collection;
import java.util.Optional;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.Capacity;
import kz.dalel.request.State;

/** Who of the people of a body may put his visa on a request of it, and when. */
final class Colleague {
    private Colleague() {}

    /**
     * What stands against it first.
     *
     * @param standing as what he takes part
     * @param kept whether his body keeps an internal visa
     * @param gave whether he put his on this request already
     */
    static Optional<Refusal> against(Collection<Capacity> standing, State state, boolean kept, boolean gave) {
        if (standing.contains(Capacity.APPOINTING)) return Optional.of(Refusal.forbidden("visa.own"));
        if (!kept) return Optional.of(Refusal.conflict("visa.off"));
        if (state == State.DRAFT) return Optional.of(Refusal.conflict("visa.draft"));
        if (state == State.ARCHIVED || state == State.DISPOSED) return Optional.of(Refusal.conflict("visa.archived"));
        return gave ? Optional.of(Refusal.conflict("visa.given")) : Optional.empty();
    }
}
