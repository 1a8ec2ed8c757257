package kz.dalel.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;

/** Keeps dispatches and receipts, each written once. Called by services only. */
@ApplicationScoped
class DeliveryFile {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    Instant instant() {
        return time.instant();
    }

    LocalDate today() {
        return time.today();
    }

    void record(RequestNumber number, int version, Delivery delivery, Term term) {
        em.persist(
                new Dispatched(number, version, delivery, term, caller.actor().id(), time.instant()));
    }

    void record(RequestNumber number, Arrival arrival) {
        em.persist(new Received(number, arrival, caller.actor().id(), time.instant()));
    }

    /** The dispatch with its receipt; not found before, and for those who take no part. */
    DeliverySheet sheet(RequestNumber number) {
        Dispatched dispatched = em.find(Dispatched.class, number);
        if (dispatched == null) throw Refusal.notFound("step.notTaken");
        Received received = em.find(Received.class, number);
        return dispatched.sheet(received == null ? null : received.arrival());
    }
}
