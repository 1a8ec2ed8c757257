package kz.dalel.motion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.Clocks;
import kz.dalel.request.RequestNumber;

/** Keeps the motions of all requests. Called by services only. */
@ApplicationScoped
class Docket {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Exhibits exhibits;

    @Inject
    Clocks clocks;

    @Inject
    Time time;

    /** Refused when such a motion cannot be made now: the term has ended, the object is another case's, one is open. */
    void demandFitting(RequestNumber number, MotionKind kind, Asked asked) {
        if (kind == MotionKind.EXTENSION) demandRunning(number);
        if (kind == MotionKind.PERMISSION
                && !exhibits.sheet(new ExhibitNumber(asked.exhibit())).request().equals(number.text()))
            throw Refusal.notFound("exhibit.unknown");
        if (isOpen(number, kind, asked.exhibit())) throw Refusal.conflict("motion.alreadyAsked", kind);
    }

    Motion open(RequestNumber number, MotionKind kind, Asked asked) {
        Motion motion = new Motion(number, kind, asked, caller.actor().id(), time.instant());
        em.persist(motion);
        return motion;
    }

    Motion find(RequestNumber number, long id) {
        Motion motion = em.find(Motion.class, id);
        if (motion == null || !motion.request().equals(number)) throw Refusal.notFound("motion.unknown");
        return motion;
    }

    void answer(Motion motion, Answer answer) {
        motion.answer(answer, caller.actor().id(), time.instant());
    }

    private void demandRunning(RequestNumber number) {
        Instant end = clocks.due(number, "T1").orElseThrow(() -> Refusal.conflict("clock.notRunning", number, "T1"));
        if (!time.instant().isBefore(end)) throw Refusal.conflict("motion.termEnded", end);
    }

    private boolean isOpen(RequestNumber number, MotionKind kind, String exhibit) {
        return !em.createQuery(
                        "select m.id from Motion m where m.request = :n and m.kind = :k and m.answeredAt is null"
                                + " and (:x is null or m.exhibit = :x)",
                        Long.class)
                .setParameter("n", number)
                .setParameter("k", kind)
                .setParameter("x", exhibit)
                .getResultList()
                .isEmpty();
    }
}
