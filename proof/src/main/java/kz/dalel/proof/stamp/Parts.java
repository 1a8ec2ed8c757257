package kz.dalel.proof.stamp;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

/** The values of a sequence, one after the other; some may be absent. */
final class Parts {
    private final Iterator<Der> rest;
    private Der next;

    Parts(Der sequence) {
        List<Der> values = sequence.demand(Der.SEQUENCE).values();
        rest = values.iterator();
        step();
    }

    /** @throws Unfit if the next value has another tag, or there is none */
    Der next(int tag) {
        return optional(tag).orElseThrow(() -> new Unfit(Why.DER_TAG, tag));
    }

    /** The next value, if it has this tag. */
    Optional<Der> optional(int tag) {
        if (next == null || next.tag() != tag) return Optional.empty();
        Der found = next;
        step();
        return Optional.of(found);
    }

    /** Whether nothing is left. */
    boolean isOver() {
        return next == null;
    }

    private void step() {
        next = rest.hasNext() ? rest.next() : null;
    }
}
