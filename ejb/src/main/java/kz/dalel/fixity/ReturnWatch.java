package kz.dalel.fixity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.dalel.exhibit.Reread;

/** Keeps what the desk found that reads all files before objects are given back; that desk writes the entry. */
@ApplicationScoped
class ReturnWatch {
    @Inject
    Alarms alarms;

    void found(@Observes Reread reread) {
        alarms.record(Finding.digest(Kept.of(reread.file()), reread.found()), Cause.RETURN);
    }
}
