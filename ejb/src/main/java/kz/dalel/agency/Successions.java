package kz.dalel.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.dalel.kernel.Refusal;

/** Keeps changes of bodies, has the database carry them out, and tells whoever observes it. Called by services only. */
@ApplicationScoped
class Successions {
    @PersistenceContext
    EntityManager em;

    @Inject
    Event<BodySucceeded> told;

    void keep(BodyChange change) {
        em.persist(change);
    }

    BodyChange find(long id) {
        BodyChange change = em.find(BodyChange.class, id);
        if (change == null) throw Refusal.notFound("bodyChange.unknown");
        return change;
    }

    /** Refused where a change of the body waits for its confirmation. */
    void demandNoneWaits(String body) {
        if (count("select count(*) from body_change where body = ?1 and confirmed_at is null", body) != 0)
            throw Refusal.conflict("bodyChange.waits", body);
    }

    /** Refused for a body of the Center's. */
    void demandOutside(String code) {
        if (count("select count(*) from body where code = ?1 and kind in ('CENTER', 'SITE')", code) != 0)
            throw Refusal.invalid("bodyChange.center", code);
    }

    /** Carries the change out; the numbers of the cases that passed, none where the body has a new name alone. */
    List<String> take(BodyChange change) {
        List<?> cases = em.createNativeQuery("select request from body_change_take(?1)", String.class)
                .setParameter(1, change.id())
                .getResultList();
        return cases.stream().map(String.class::cast).toList();
    }

    /** Tells that they passed, once each has its entry. */
    void tell(BodyChange change, List<String> cases) {
        if (change.successor() != null) told.fire(new BodySucceeded(change.id(), cases));
    }

    private long count(String sql, String value) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, value).getSingleResult()).longValue();
    }
}
