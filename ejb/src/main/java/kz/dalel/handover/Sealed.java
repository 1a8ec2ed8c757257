package kz.dalel.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Kept;
import kz.dalel.exhibit.Uses;
import kz.dalel.store.Quarantines;
import kz.dalel.store.Seals;

/** What the store says of an object that is about to pass: its seal, and whether it is free to go. */
@ApplicationScoped
class Sealed {
    @Inject
    Seals seals;

    @Inject
    Quarantines quarantines;

    @Inject
    Uses uses;

    /** The number of the seal that is on it; null for an object without one. */
    String present(Kept kept) {
        return seals.present(kept).orElse(null);
    }

    /** Refused while it is in quarantine, and while something stands against its use, such as an alarm about its file. */
    void mustBeFree(ExhibitNumber number) {
        quarantines.mustNotHold(number);
        uses.allow(number);
    }
}
