package kz.dalel.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** Who is who: the officers of all bodies, as their accounts introduce them. */
@Stateless
@RolesAllowed("**")
public class People {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /**
     * Writes down the caller's name, body and roles as the account states them; a name or body that was known before is kept
     * with its end. Whose account states a body that was succeeded is of its successor. Refused as {@code agency.unknown} when it
     * states one that is not in the register.
     */
    public Person introduce(String body, String name) {
        String present = present(body).orElseThrow(() -> Refusal.forbidden("agency.unknown", body));
        String id = caller.actor().id();
        Officer known = em.find(Officer.class, id);
        if (known == null) {
            known = new Officer(id, present, name);
            em.persist(known);
        } else if (known.differs(present, name)) {
            em.createNativeQuery("insert into officer_past (officer, body, name, until) values (?, ?, ?, ?)")
                    .setParameter(1, id)
                    .setParameter(2, known.body())
                    .setParameter(3, known.name())
                    .setParameter(4, time.instant())
                    .executeUpdate();
            known.become(present, name);
        }
        known.actsAs(caller.actor().roles());
        return known.person();
    }

    /** The person with this account id; not found when nobody with it was ever here. */
    public Person person(String id) {
        Officer officer = em.find(Officer.class, id);
        if (officer == null) throw Refusal.notFound("person.unknown");
        return officer.person();
    }

    /** The same, where he may appoint examinations; refused as {@code person.appointsNot} where he may not. */
    public Person appoints(String id) {
        Officer officer = em.find(Officer.class, id);
        if (officer == null) throw Refusal.notFound("person.unknown");
        if (!officer.is(Roles.REQUESTER)) throw Refusal.invalid("person.appointsNot", officer.name());
        return officer.person();
    }

    /** Who of the body bears this name and may appoint examinations; several where several do. */
    public List<Person> appointing(String body, String name) {
        return em
                .createQuery(
                        "select o from Officer o where o.body = :body and o.name = :name order by o.id", Officer.class)
                .setParameter("body", body)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .filter(officer -> officer.is(Roles.REQUESTER))
                .map(Officer::person)
                .toList();
    }

    /** The name of today of whoever has this account; the account itself where nobody with it was ever introduced. */
    public String name(String id) {
        Officer officer = em.find(Officer.class, id);
        return officer == null ? id : officer.name();
    }

    /** The code itself, when there is such a body; refused when there is none, and when another succeeded it. */
    public String body(String code) {
        String present = present(code).orElseThrow(() -> Refusal.invalid("body.unknown", code));
        if (!present.equals(code)) throw Refusal.invalid("body.succeeded", code, present);
        return code;
    }

    /** The body itself, or who succeeded it; empty when there is none. */
    private Optional<String> present(String code) {
        return Optional.ofNullable((String) em.createNativeQuery("select present_body(?)", String.class)
                .setParameter(1, code)
                .getSingleResult());
    }

    /** The caller himself; not found before he was introduced. */
    public Person self() {
        return person(caller.actor().id());
    }
}
