package kz.dalel.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;

/** Keeps the appearances in all cases. Called by services only. */
@ApplicationScoped
class AppearanceBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    Instant instant() {
        return time.instant();
    }

    boolean has(String role) {
        return caller.actor().has(role);
    }

    Appearance keep(RequestNumber number, AppearanceForm form) {
        Appearance appearance = new Appearance(number, form, caller.actor().id(), time.instant());
        em.persist(appearance);
        return appearance;
    }

    void cancel(Appearance appearance, String why) {
        appearance.cancel(why, caller.actor().id(), time.instant());
    }

    Appearance find(RequestNumber number, long id) {
        Appearance appearance = em.find(Appearance.class, id);
        if (appearance == null || !appearance.isOf(number)) throw Refusal.notFound("appearance.unknown");
        return appearance;
    }

    /** What the expert has at the same time, the first one first. */
    @SuppressWarnings("unchecked") // a native query for tuples
    List<Clash> clashes(RequestNumber number, AppearanceForm form) {
        List<Tuple> rows = em.createNativeQuery("select kind, starts, ends from clashes(?1, ?2, ?3, ?4)", Tuple.class)
                .setParameter(1, number.text())
                .setParameter(2, form.officer())
                .setParameter(3, form.starts())
                .setParameter(4, form.ends())
                .getResultList();
        return rows.stream()
                .map(row -> new Clash(
                        Clash.Kind.valueOf(row.get(0, String.class)),
                        row.get(1, Instant.class),
                        row.get(2, Instant.class)))
                .toList();
    }
}
