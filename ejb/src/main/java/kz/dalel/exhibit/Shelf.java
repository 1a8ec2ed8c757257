package kz.dalel.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;

/** Finds exhibits for the desks and puts new ones beside them. */
@ApplicationScoped
class Shelf {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** The exhibit, for a caller who takes part in its case; for everybody else there is none. */
    Exhibit find(ExhibitNumber number) {
        Exhibit exhibit = em.find(Exhibit.class, number);
        if (exhibit == null) throw Refusal.notFound("exhibit.unknown");
        return exhibit;
    }

    /** The exhibits of a request in their order, without those that left the draft. */
    List<Exhibit> of(RequestNumber request) {
        return em.createQuery(
                        "select e from Exhibit e where e.request = :request and e.removedAt is null order by e.ordinal",
                        Exhibit.class)
                .setParameter("request", request)
                .getResultList();
    }

    /** A new exhibit of the request, after its last one; nobody else adds one or takes a step until the transaction ends. */
    Exhibit next(RequestNumber request, State state) {
        Object now = em.createNativeQuery("select state from request where number = ? for no key update")
                .setParameter(1, request.text())
                .getSingleResult();
        if (!state.name().equals(now)) throw Refusal.changedMeanwhile();
        Number last = (Number) em.createNativeQuery("select coalesce(max(ordinal), 0) from exhibit where request = ?")
                .setParameter(1, request.text())
                .getSingleResult();
        Number running = (Number)
                em.createNativeQuery("select nextval('exhibit_number')").getSingleResult();
        ExhibitNumber number = ExhibitNumber.of(time.today().getYear(), running.longValue());
        return new Exhibit(number, request, last.intValue() + 1, caller.actor().id(), time.instant());
    }

    /** Puts it with the others; refused when the request has the same bytes already. Other requests are never asked. */
    void put(Exhibit exhibit) {
        of(exhibit.request()).stream()
                .filter(other -> exhibit.hasFile() && exhibit.sha256().equals(other.sha256()))
                .findFirst()
                .ifPresent(first -> {
                    throw Refusal.conflict("exhibit.duplicate", first.number());
                });
        em.persist(exhibit);
    }
}
