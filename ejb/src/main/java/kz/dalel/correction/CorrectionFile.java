package kz.dalel.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dalel.conclusion.ConclusionFile;
import kz.dalel.conclusion.Standing;
import kz.dalel.conclusion.Status;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;

/** The corrections of a case's conclusion. Called by services only. */
@ApplicationScoped
class CorrectionFile {
    @PersistenceContext
    EntityManager em;

    @Inject
    ConclusionFile conclusions;

    @Inject
    Cases cases;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** The conclusion that was delivered, held until the transaction ends; refused unless the step leaves from where it stands. */
    Standing conclusion(RequestNumber number, Step step) {
        conclusions.hold(number, step);
        Standing standing = conclusions.standing(number);
        if (standing.status() != Status.DELIVERED)
            throw Refusal.conflict("conclusion.wrongStatus", standing.version(), standing.status());
        return standing;
    }

    /** Proposes another correction; one that is not signed yet gives way. */
    Correction propose(RequestNumber number, int version, CorrectionForm said) {
        underWay(number).ifPresent(Correction::supersede);
        em.flush(); // at most one is under way at a time
        Correction.Key key = new Correction.Key(number, next(number));
        Correction proposed = new Correction(key, version, said, caller.actor().id(), time.instant());
        em.persist(proposed);
        return proposed;
    }

    /** The one that is proposed or reviewed and not signed yet; not found while there is none. */
    Correction present(RequestNumber number) {
        return underWay(number).orElseThrow(() -> Refusal.notFound("correction.none"));
    }

    Optional<Correction> underWay(RequestNumber number) {
        return em
                .createQuery(
                        "select c from Correction c where c.key.request = :n and c.status in (:open)", Correction.class)
                .setParameter("n", number)
                .setParameter("open", List.of(CorrectionStatus.PROPOSED, CorrectionStatus.REVIEWED))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** All that show to the caller, the first first. */
    List<Correction> all(RequestNumber number) {
        return em.createQuery(
                        "select c from Correction c where c.key.request = :n order by c.key.ordinal", Correction.class)
                .setParameter("n", number)
                .getResultList();
    }

    Correction find(RequestNumber number, int ordinal) {
        Correction found = em.find(Correction.class, new Correction.Key(number, ordinal));
        if (found == null) throw Refusal.notFound("correction.none");
        return found;
    }

    /** Not found for whoever takes no part in the case. */
    void demandSeen(RequestNumber number) {
        cases.demandShown(number);
    }

    /** Who acts and when, as the aggregate wants it. */
    String actor() {
        return caller.actor().id();
    }

    Instant instant() {
        return time.instant();
    }

    /** The next number of an act; never given twice. */
    String nextAct() {
        Number running = (Number)
                em.createNativeQuery("select nextval('correction_number')").getSingleResult();
        return "ACT-%04d-%06d".formatted(time.today().getYear(), running.longValue());
    }

    String name(String account) {
        if (account == null) return null;
        List<?> names = em.createNativeQuery("select name from officer where id = ?1")
                .setParameter(1, account)
                .getResultList();
        return names.isEmpty() ? account : (String) names.get(0);
    }

    private int next(RequestNumber number) {
        Number last =
                (Number) em.createNativeQuery("select coalesce(max(ordinal), 0) from correction where request = ?1")
                        .setParameter(1, number.text())
                        .getSingleResult();
        return last.intValue() + 1;
    }
}
