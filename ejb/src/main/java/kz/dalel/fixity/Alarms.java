package kz.dalel.fixity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;
import kz.dalel.vault.ShelfList;

/** Writes checks down and keeps the alarms that follow from them. Called inside a transaction of a service. */
@ApplicationScoped
class Alarms {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    @Inject
    ShelfList shelves;

    @Inject
    Event<AlarmRaised> raised;

    /** Writes the check down; raises an alarm for what is wrong unless one is open. Gone when it was disposed of meanwhile. */
    Check record(Finding finding, Cause cause) {
        shelves.demandThere(finding.kept().object());
        Instant at = time.instant();
        Check check = new Check(finding, cause, caller.actor().id(), at);
        em.persist(check);
        boolean alarm = finding.outcome().isAlarm() && !isOpen(finding.kept());
        if (alarm) em.persist(new Alarm(finding, at));
        em.flush();
        if (alarm) raised.fire(told(finding.kept(), at));
        return check;
    }

    /** Whether the object was disposed of by a lawful act: that it is gone is no alarm. */
    boolean isDisposed(Kept kept) {
        return shelves.isDisposed(kept.object());
    }

    private static AlarmRaised told(Kept kept, Instant at) {
        String exhibit = kept.exhibit() == null ? null : kept.exhibit().text();
        return new AlarmRaised(kept.request(), exhibit, at);
    }

    /** Whether the object is under alarm already. */
    boolean isOpen(Kept kept) {
        return !em.createQuery(
                        "select a.id from Alarm a where a.request = ?1 and a.sha256 = ?2 and a.liftedAt is null",
                        Long.class)
                .setParameter(1, kept.request())
                .setParameter(2, kept.object().sha256())
                .getResultList()
                .isEmpty();
    }

    /** Whether the exhibit is under alarm. */
    boolean isOpen(ExhibitNumber exhibit) {
        return !em.createQuery("select a.id from Alarm a where a.exhibit = ?1 and a.liftedAt is null", Long.class)
                .setParameter(1, exhibit)
                .getResultList()
                .isEmpty();
    }

    /** The open alarms of a case, the oldest first. */
    List<Alarm> open(RequestNumber request) {
        return em.createQuery(
                        "select a from Alarm a where a.request = ?1 and a.liftedAt is null order by a.raisedAt, a.id",
                        Alarm.class)
                .setParameter(1, request)
                .getResultList();
    }

    /** The name of whoever checked; null for the machine. */
    String name(Check check) {
        List<?> names = em.createNativeQuery("select name from officer where id = ?")
                .setParameter(1, check.actor())
                .getResultList();
        return names.isEmpty() ? null : (String) names.get(0);
    }
}
