package kz.dalel.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import kz.dalel.agency.BodySucceeded;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/**
 * Where a body is succeeded by one that another office supervises, the prosecutors of the office that supervised it lose its
 * cases (CPC art. 58, 193).
 */
@ApplicationScoped
class FollowSuccession {
    @PersistenceContext
    EntityManager em;

    @Inject
    Ending ending;

    @Inject
    Time time;

    void succeeded(@Observes BodySucceeded succeeded) {
        List<?> lost = em.createNativeQuery(
                        "select request, party from supervision_succeeded(:change, string_to_array(:cases, ','), :day, :at)"
                                + " order by request",
                        Tuple.class)
                .setParameter("change", succeeded.change())
                .setParameter("cases", String.join(",", succeeded.cases()))
                .setParameter("day", time.today())
                .setParameter("at", time.instant())
                .getResultList();
        for (Object one : lost) {
            Tuple row = (Tuple) one;
            ending.tell(row.get(0, String.class), row.get(1, String.class), Roles.HEAD);
        }
    }
}
