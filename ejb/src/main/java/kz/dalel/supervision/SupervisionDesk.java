package kz.dalel.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import kz.dalel.agency.Person;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;

/**
 * Where it is said which prosecutor supervises a case: by the registrar on the act that came, or by the head of the office that
 * supervises its appointing body. The head of the office sees nothing of the case by that.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTION_HEAD})
public class SupervisionDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    CustodyLog custody;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** Puts him in the place of whoever supervised before; not found when the case is not the caller's to assign. */
    public void assign(RequestNumber number, SupervisionForm form) {
        SupervisionForm said = form.complete();
        if (!mayAssign(number)) throw Refusal.notFound("request.unknown");
        if (prosecutors().stream().noneMatch(one -> one.id().equals(said.prosecutor())))
            throw Refusal.invalid("supervision.noProsecutor");
        boolean done = (Boolean) em.createNativeQuery("select assign_supervision(:n, :who, :why, :day, :at)")
                .setParameter("n", number.text())
                .setParameter("who", said.prosecutor())
                .setParameter("why", said.ground())
                .setParameter("day", time.today())
                .setParameter("at", time.instant())
                .getSingleResult();
        if (!done) throw Refusal.notFound("request.unknown");
        custody.append(Act.onRequest("request.supervisionAssigned", number.text())
                .as(caller.actor().has(Roles.REGISTRAR) ? Roles.REGISTRAR : Roles.PROSECUTION_HEAD)
                .because(said.ground())
                .with("user:" + said.prosecutor()));
    }

    private boolean mayAssign(RequestNumber number) {
        return (Boolean) em.createNativeQuery("select may_assign_supervision(:n, :day)")
                .setParameter("n", number.text())
                .setParameter("day", time.today())
                .getSingleResult();
    }

    /** Who may be named, by name: for a registrar the prosecutors of all offices, for the head of an office those of his own. */
    @SuppressWarnings("unchecked") // a native query for tuples
    public List<Person> prosecutors() {
        boolean all = caller.actor().has(Roles.REGISTRAR);
        List<Tuple> rows = em.createNativeQuery(
                        "select o.id, o.body, o.name from officer o join body b on b.code = o.body and b.kind = 'PROSECUTION'"
                                + " where 'prosecutor' = any (o.roles)"
                                + " and (:all or o.body = (select self.body from officer self where self.id = :self))"
                                + " order by o.name, o.id",
                        Tuple.class)
                .setParameter("all", all)
                .setParameter("self", caller.actor().id())
                .getResultList();
        return rows.stream()
                .map(row -> new Person(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }
}
