package kz.dalel.sealing;

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
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;

/** Finds seals and whom they name; tells whether the caller decides on them. */
@ApplicationScoped
class Seals {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    Actor actor() {
        return caller.actor();
    }

    Instant instant() {
        return time.instant();
    }

    /** The seal that is on the case now. */
    Optional<Sealing> present(RequestNumber request) {
        return em
                .createQuery("select s from Sealing s where s.request = :r and s.liftedAt is null", Sealing.class)
                .setParameter("r", request)
                .getResultList()
                .stream()
                .findFirst();
    }

    Sealing demand(RequestNumber request) {
        return present(request).orElseThrow(() -> Refusal.conflict("sealing.none", request));
    }

    /** Whom the seal names at present. */
    List<SealingName> names(Sealing sealing) {
        return em.createQuery(
                        "select n from SealingName n where n.key.sealing = :s and n.endedAt is null", SealingName.class)
                .setParameter("s", sealing.id())
                .getResultList();
    }

    /** Whether it names him at present. */
    boolean names(Sealing sealing, String officer) {
        return names(sealing).stream().anyMatch(name -> name.officer().equals(officer));
    }

    void put(Sealing sealing) {
        em.persist(sealing);
        em.flush(); // from now on no body opens the case
    }

    void put(SealingName name) {
        em.persist(name);
    }

    void flush() {
        em.flush();
    }

    String nameOf(String officer) {
        List<?> names = em.createNativeQuery("select name from officer where id = ?")
                .setParameter(1, officer)
                .getResultList();
        return names.isEmpty() ? officer : (String) names.get(0);
    }

    boolean mayDecide(RequestNumber request) {
        return (Boolean) em.createNativeQuery("select may_seal(?)")
                .setParameter(1, request.text())
                .getSingleResult();
    }

    /** The role in which the caller decides; forbidden for those who only see the case. */
    String role(RequestNumber request) {
        if (!mayDecide(request)) throw Refusal.forbidden("sealing.notYours");
        return List.of(Roles.REQUESTER, Roles.HEAD, Roles.UNIT_HEAD, Roles.REGISTRAR).stream()
                .filter(actor()::has)
                .findFirst()
                .orElseThrow();
    }
}
