package kz.dalel.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Actor;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestDraft;
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

    /** Who calls. Asked by a method: a field of this bean's proxy is always null. */
    Actor actor() {
        return caller.actor();
    }

    Instant instant() {
        return time.instant();
    }

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

    /** The kind of work that the request asks for; not found for a caller who takes no part in it. */
    RequestDraft.Kind kind(RequestNumber request) {
        List<?> kind = em.createNativeQuery("select kind from request where number = ?")
                .setParameter(1, request.text())
                .getResultList();
        if (kind.isEmpty()) throw Refusal.notFound("request.unknown");
        return RequestDraft.Kind.valueOf((String) kind.get(0));
    }

    /** The name of a party, where it is a person. */
    Optional<String> name(String party) {
        List<?> names = em.createNativeQuery("select name from officer where 'user:' || id = ?")
                .setParameter(1, party)
                .getResultList();
        return names.stream().map(String.class::cast).findFirst();
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
