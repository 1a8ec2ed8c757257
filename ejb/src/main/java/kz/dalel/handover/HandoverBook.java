package kz.dalel.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Kept;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** Finds handovers and puts new ones beside them; tells who acts. */
@ApplicationScoped
class HandoverBook {
    private static final List<String> HANDS = List.of(Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    @Inject
    Event<Released> released;

    Instant instant() {
        return time.instant();
    }

    /** The party that calls, {@code user:<id>}. */
    String party() {
        return caller.actor().party();
    }

    /** An act on the object in the caller's role. */
    Act act(String action, Kept kept) {
        String role = HANDS.stream()
                .filter(caller.actor()::has)
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("store.notYours"));
        return Act.onExhibit(action, kept.number().text(), kept.request().text())
                .as(role);
    }

    /** The place as the log writes it: the body in which the caller acts, and the code of the place there. */
    String where(String place) {
        Object body = em.createNativeQuery("select body from officer where 'user:' || id = ?")
                .setParameter(1, party())
                .getSingleResult();
        return body + "/" + place;
    }

    /** Refused unless the caller keeps the store: who hands objects to people from outside. */
    void mustKeepStore() {
        if (!caller.actor().has(Roles.CUSTODIAN) && !caller.actor().has(Roles.REGISTRAR))
            throw Refusal.forbidden("store.notYours");
    }

    long next(String sequence) {
        return ((Number) em.createNativeQuery("select nextval(?)")
                        .setParameter(1, sequence)
                        .getSingleResult())
                .longValue();
    }

    void put(Handover handover) {
        em.persist(handover);
        em.flush(); // its version is told with it
    }

    /** Tells whoever observes it that the object waits for its receiver. */
    void tell(Released waits) {
        released.fire(waits);
    }

    void put(Parcel parcel) {
        em.persist(parcel);
    }

    /** The handover of this exhibit, and nobody else acts on it until the transaction ends. */
    Handover find(ExhibitNumber exhibit, long id) {
        Handover handover = em.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (handover == null || !handover.exhibit().equals(exhibit)) throw Refusal.notFound("handover.unknown");
        return handover;
    }

    /** All handovers of the exhibit, the first first. */
    List<Handover> of(ExhibitNumber exhibit) {
        return em.createQuery("select h from Handover h where h.exhibit = :exhibit order by h.id", Handover.class)
                .setParameter("exhibit", exhibit)
                .getResultList();
    }

    /** What is in transit in the caller's cases, the oldest first. */
    List<Handover> inTransit(int most) {
        List<?> ids = em.createNativeQuery("select * from handovers_in_transit(?)", Long.class)
                .setParameter(1, most)
                .getResultList();
        return em.createQuery(
                        "select h from Handover h where h.id in (:ids) order by h.releasedAt, h.id", Handover.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Handover> ofParcel(long parcel) {
        return em.createQuery("select h from Handover h where h.parcel = :parcel order by h.id", Handover.class)
                .setParameter("parcel", parcel)
                .getResultList();
    }

    /** What in the parcel is still in transit. */
    List<Handover> open(long parcel) {
        return ofParcel(parcel).stream().filter(Handover::isOpen).toList();
    }

    /** The parcels of the caller, the newest first: the policy of the table shows no other. */
    List<Parcel> parcels(int most) {
        return em.createQuery(
                        "select p from Parcel p where p.giver = :me or p.receiver = :me order by p.id desc",
                        Parcel.class)
                .setParameter("me", party())
                .setMaxResults(most)
                .getResultList();
    }

    Parcel parcel(long id) {
        Parcel parcel = em.find(Parcel.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (parcel == null) throw Refusal.notFound("parcel.unknown");
        return parcel;
    }

    /** Refused while the exhibit is on its way already. */
    void mustNotBeInTransit(ExhibitNumber exhibit) {
        boolean open = of(exhibit).stream().anyMatch(Handover::isOpen);
        if (open) throw Refusal.conflict("handover.inTransit", exhibit);
    }
}
