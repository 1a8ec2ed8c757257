package kz.dalel.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;

/** Finds the extractions that are a worker's business. */
@ApplicationScoped
class Orders {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** The calling worker, as the queue knows him. */
    String worker() {
        return caller.actor().id();
    }

    Instant instant() {
        return time.instant();
    }

    /** The extraction of the exhibit, which from now on shows to the calling worker; none while another one's lock holds. */
    Optional<Extraction> take(ExhibitNumber exhibit) {
        Number id = (Number) em.createNativeQuery("select extraction_take(?)")
                .setParameter(1, exhibit.text())
                .getSingleResult();
        return Optional.ofNullable(id).map(found -> em.find(Extraction.class, found.longValue()));
    }

    /** The task, when the caller fetched it, done or not; for everybody else there is none. */
    Extraction mine(String task) {
        List<Extraction> found = em.createQuery("select x from Extraction x where x.task = :task", Extraction.class)
                .setParameter("task", task)
                .getResultList();
        if (found.isEmpty() || !found.get(0).wasFetchedBy(worker())) throw Refusal.notFound("work.unknown");
        return found.get(0);
    }

    /** The task, while it is the caller's to answer; conflict when it is done. */
    Extraction fetched(String task) {
        Extraction extraction = mine(task);
        if (!extraction.isFetchedBy(worker())) throw Refusal.conflict("work.done", extraction.exhibit());
        return extraction;
    }

    /** The task, while the caller's lock holds. */
    Extraction locked(String task) {
        Extraction extraction = fetched(task);
        if (!extraction.isLockedAt(time.instant())) throw Refusal.conflict("work.lockLost", extraction.exhibit());
        return extraction;
    }
}
