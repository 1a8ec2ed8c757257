package kz.dalel.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.custody.Act;
import kz.dalel.kernel.Actor;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** Finds erasures and what they are about; tells who acts on them. */
@ApplicationScoped
class Erasures {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    String actor() {
        return caller.actor().id();
    }

    Instant instant() {
        return time.instant();
    }

    Erasure find(long id) {
        Erasure erasure = em.find(Erasure.class, id);
        if (erasure == null) throw Refusal.notFound("erasure.unknown");
        return erasure;
    }

    List<Erasure> newest(int limit) {
        return em.createQuery("select e from Erasure e order by e.askedAt desc, e.id desc", Erasure.class)
                .setMaxResults(limit)
                .getResultList();
    }

    void put(Erasure erasure) {
        em.persist(erasure);
    }

    /** The entry, where it shows to the caller. */
    Tuple entry(long id) {
        List<?> rows = em.createNativeQuery(
                        "select action, subject, request, commitment, erasure from custody_entry where id = ?",
                        Tuple.class)
                .setParameter(1, id)
                .getResultList();
        if (rows.isEmpty()) throw Refusal.notFound("erasure.noEntry");
        return (Tuple) rows.get(0);
    }

    /** It may have been asked for twice. */
    boolean isErased(long entry) {
        return !em.createQuery(
                        "select e.id from Erasure e where e.entry = ?1 and e.confirmedAt is not null", Long.class)
                .setParameter(1, entry)
                .getResultList()
                .isEmpty();
    }

    /** What it is about, also for those who decide on it without taking part in the case. */
    Target target(long id) {
        return Target.of((Tuple) em.createNativeQuery("select * from erasure_target(?)", Tuple.class)
                .setParameter(1, id)
                .getSingleResult());
    }

    /** Erases the entry; the database checks once more who may. */
    Target confirm(Erasure erasure, long id) {
        Tuple row = (Tuple) em.createNativeQuery("select * from confirm_erasure(:id, :at)", Tuple.class)
                .setParameter("id", id)
                .setParameter("at", instant())
                .getSingleResult();
        em.refresh(erasure);
        return Target.of(row);
    }

    /** Whether the caller has read the act. */
    boolean isRead(long id) {
        return !em.createNativeQuery("select 1 from erasure_reading where erasure = ? and reader = ?")
                .setParameter(1, id)
                .setParameter(2, actor())
                .getResultList()
                .isEmpty();
    }

    void read(long id) {
        em.createNativeQuery(
                        "insert into erasure_reading (erasure, reader, at) values (?, ?, ?) on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, actor())
                .setParameter(3, instant())
                .executeUpdate();
    }

    /** An act on the subject of the entry, in the caller's role. */
    Act act(String action, Target target, Erasure erasure) {
        Actor actor = caller.actor();
        String role = Stream.of(Roles.HEAD, Roles.ARCHIVIST, Roles.AUDITOR)
                .filter(actor::has)
                .findFirst()
                .orElseThrow();
        return Act.onSubject(action, target.subject(), target.request())
                .as(role)
                .detail("entry", erasure.entry())
                .detail("actNumber", erasure.actNumber())
                .detail("actDate", erasure.actDate());
    }

    ErasureSheet sheet(Erasure erasure) {
        return erasure.sheet(name(erasure.askedBy()), name(erasure.confirmedBy()));
    }

    private String name(String officer) {
        if (officer == null) return null;
        List<?> names = em.createNativeQuery("select name from officer where id = ?")
                .setParameter(1, officer)
                .getResultList();
        return names.isEmpty() ? officer : (String) names.get(0);
    }
}
