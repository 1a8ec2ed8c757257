package kz.dalel.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.dalel.exhibit.Passed;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestNumber;

/**
 * Those who take part in a case because its objects were sent to their site: admitted with the parcel, dismissed when nothing
 * of the case is there any more, whether it left by hand, was given back or never came.
 */
@ApplicationScoped
class Guests {
    /** Custodians of the case at whose site nobody holds, awaits or has issued any of its objects. */
    private static final String IDLE =
            """
            select p.party from participation p join officer his on p.party = 'user:' || his.id
            where p.request = ?1 and p.capacity = 'CUSTODIAN' and p.until is null and not exists (
              select 1 from officer o where o.body = his.body and (
                exists (select 1 from exhibit e where e.request = ?1 and e.returned_at is null and e.holder = 'user:' || o.id)
                or exists (select 1 from handover h where h.request = ?1 and h.received_at is null and h.recalled_at is null
                           and h.receiver = 'user:' || o.id)
                or exists (select 1 from handover h join exhibit e on e.number = h.exhibit
                           where h.request = ?1 and h.giver = 'user:' || o.id and h.received_at is not null
                           and e.holder = h.receiver and h.receiver not like 'user:%' and e.returned_at is null)))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Admission admission;

    /** Admits whoever is sent an object of the case. */
    void admit(RequestNumber request, String party, String ground) {
        admission.admit(request, party, Capacity.CUSTODIAN, ground);
    }

    void left(@Observes Passed fact) {
        review(fact.request());
    }

    /** Ends the part of those at whose site nothing of the case is. */
    @SuppressWarnings("unchecked") // a native query for one text column
    void review(RequestNumber request) {
        em.flush();
        List<String> idle =
                em.createNativeQuery(IDLE).setParameter(1, request.text()).getResultList();
        for (String party : idle) admission.dismissOne(request, party, Capacity.CUSTODIAN);
    }
}
