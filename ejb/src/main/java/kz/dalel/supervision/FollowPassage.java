package kz.dalel.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.dalel.kernel.Time;
import kz.dalel.request.CasePassed;

/**
 * Where a case passes to a body that another office supervises, its prosecutor loses it with the old body (CPC art. 58, 193). Who
 * supervises from then on the head of that office says.
 */
@ApplicationScoped
class FollowPassage {
    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

    void passed(@Observes CasePassed passed) {
        if (!passed.toAnotherBody()) return;
        em.createNativeQuery("select cast(supervision_follow(:n, :day, :at) as text)")
                .setParameter("n", passed.request().text())
                .setParameter("day", time.today())
                .setParameter("at", passed.at())
                .getSingleResult();
    }
}
