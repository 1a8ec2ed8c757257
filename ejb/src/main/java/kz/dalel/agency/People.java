package kz.dalel.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
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
     * with its end. Refused as {@code agency.unknown} when the account states a body that is not in the register.
     */
    public Person introduce(String body, String name) {
        if (!isBody(body)) throw Refusal.forbidden("agency.unknown", body);
        String id = caller.actor().id();
        Officer known = em.find(Officer.class, id);
        if (known == null) {
            known = new Officer(id, body, name);
            em.persist(known);
        } else if (known.differs(body, name)) {
            em.createNativeQuery("insert into officer_past (officer, body, name, until) values (?, ?, ?, ?)")
                    .setParameter(1, id)
                    .setParameter(2, known.body())
                    .setParameter(3, known.name())
                    .setParameter(4, time.instant())
                    .executeUpdate();
            known.become(body, name);
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

    /** The name of today of whoever has this account; the account itself where nobody with it was ever introduced. */
    public String name(String id) {
        Officer officer = em.find(Officer.class, id);
        return officer == null ? id : officer.name();
    }

    /** The code itself, when there is such a body; refused when there is none. */
    public String body(String code) {
        if (!isBody(code)) throw Refusal.invalid("body.unknown", code);
        return code;
    }

    private boolean isBody(String code) {
        Number found = (Number) em.createNativeQuery("select count(*) from body where code = ?")
                .setParameter(1, code)
                .getSingleResult();
        return found.intValue() != 0;
    }

    /** The caller himself; not found before he was introduced. */
    public Person self() {
        return person(caller.actor().id());
    }
}
