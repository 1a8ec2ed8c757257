package kz.dalel.fixity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.dalel.exhibit.BytesRead;

/** Keeps what the desks find that read a file anew before its exhibit changes hands; those desks write the entry. */
@ApplicationScoped
class HandsWatch {
    @Inject
    Alarms alarms;

    void found(@Observes BytesRead read) {
        alarms.record(Finding.digest(Kept.of(read.file()), read.found()), Cause.HANDOVER);
    }
}
