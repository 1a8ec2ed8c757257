package kz.dalel.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.BodyCorrected;
import kz.dalel.request.CasePassed;
import kz.dalel.request.RequestNumber;

/**
 * Where a case passes to a body that another office supervises, or always was that body's, its prosecutor loses it with the old
 * body (CPC art. 58, 193). Who supervises from then on the head of that office says.
 */
@ApplicationScoped
class FollowPassage {
    @PersistenceContext
    EntityManager em;

    @Inject
    Ending ending;

    @Inject
    Caller caller;

    @Inject
    Time time;

    void passed(@Observes CasePassed passed) {
        if (passed.toAnotherBody()) follow(passed.request());
    }

    void corrected(@Observes BodyCorrected corrected) {
        follow(corrected.request());
    }

    private void follow(RequestNumber number) {
        List<?> lost = em.createNativeQuery("select party from supervision_follow(:n, :day, :at) party", String.class)
                .setParameter("n", number.text())
                .setParameter("day", time.today())
                .setParameter("at", time.instant())
                .getResultList();
        String role = caller.actor().has(Roles.REGISTRAR) ? Roles.REGISTRAR : Roles.REQUESTER;
        for (Object party : lost) ending.tell(number.text(), (String) party, role);
    }
}
