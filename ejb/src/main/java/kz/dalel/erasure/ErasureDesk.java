package kz.dalel.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Actor;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** Where one person asks that an entry be erased, and another confirms it; the database checks both once more. */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.ARCHIVIST, Roles.AUDITOR})
public class ErasureDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    CustodyLog custody;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** Asks. Not found when the entry does not show to the caller; conflict when it is erased or tells of an erasure. */
    public ErasureSheet ask(ErasureForm form) {
        ErasureForm wish = form.checked(time.today());
        Tuple row = entry(wish.entry());
        if (row.get("erasure") != null)
            throw Refusal.conflict("erasure.done", wish.entry().toString());
        if (Target.isOwn(row.get("action", String.class)))
            throw Refusal.conflict("erasure.own", wish.entry().toString());
        Erasure erasure = new Erasure(wish, caller.actor().id(), time.instant());
        em.persist(erasure);
        custody.append(act("custody.erasureAsked", Target.of(row), erasure));
        return sheet(erasure);
    }

    /** Confirms and erases. Forbidden for who asked, in whatever role; conflict when it was done. */
    public ErasureSheet confirm(long id) {
        Erasure erasure = find(id);
        erasure.demandSecond(caller.actor().id());
        if (isErased(erasure.entry())) throw Refusal.conflict("erasure.done", Long.toString(erasure.entry()));
        Tuple row = (Tuple) em.createNativeQuery("select * from confirm_erasure(:id, :at)", Tuple.class)
                .setParameter("id", id)
                .setParameter("at", time.instant())
                .getSingleResult();
        custody.append(act("custody.entryErased", Target.of(row), erasure));
        em.refresh(erasure);
        return sheet(erasure);
    }

    /** At most {@code limit} erasures, the newest first. */
    public List<ErasureSheet> newest(int limit) {
        return em.createQuery("select e from Erasure e order by e.askedAt desc, e.id desc", Erasure.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(this::sheet)
                .toList();
    }

    private Erasure find(long id) {
        Erasure erasure = em.find(Erasure.class, id);
        if (erasure == null) throw Refusal.notFound("erasure.unknown");
        return erasure;
    }

    /** It may have been asked for twice. */
    private boolean isErased(long entry) {
        return !em.createQuery(
                        "select e.id from Erasure e where e.entry = ?1 and e.confirmedAt is not null", Long.class)
                .setParameter(1, entry)
                .getResultList()
                .isEmpty();
    }

    private Tuple entry(long id) {
        List<?> rows = em.createNativeQuery(
                        "select action, subject, request, commitment, erasure from custody_entry where id = ?",
                        Tuple.class)
                .setParameter(1, id)
                .getResultList();
        if (rows.isEmpty()) throw Refusal.notFound("erasure.noEntry");
        return (Tuple) rows.get(0);
    }

    private Act act(String action, Target target, Erasure erasure) {
        Actor actor = caller.actor();
        String role = Stream.of(Roles.HEAD, Roles.ARCHIVIST, Roles.AUDITOR)
                .filter(actor::has)
                .findFirst()
                .orElseThrow();
        return Act.onSubject(action, target.subject(), target.request())
                .as(role)
                .because(erasure.ground())
                .after(erasure.scan())
                .detail("entry", erasure.entry())
                .detail("commitment", target.commitment())
                .detail("actNumber", erasure.actNumber())
                .detail("actDate", erasure.actDate());
    }

    private ErasureSheet sheet(Erasure erasure) {
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
