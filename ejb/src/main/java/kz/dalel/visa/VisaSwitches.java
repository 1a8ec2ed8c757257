package kz.dalel.visa;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.agency.People;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** Which bodies keep an internal visa: none, until the administrator sets it on the body's own act. */
@Stateless
public class VisaSwitches {
    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    CustodyLog custody;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** What was set, the newest first. */
    @RolesAllowed("**")
    public List<VisaSwitchLine> all() {
        List<?> rows = em.createNativeQuery(
                        "select s.body, s.kept, s.ground, coalesce(o.name, s.set_by), s.set_at,"
                                + " row_number() over (partition by s.body order by s.id desc) = 1"
                                + " from visa_switch s left join officer o on o.id = s.set_by order by s.id desc",
                        Tuple.class)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(VisaSwitches::line).toList();
    }

    /** Sets it; refused where it stands so already, for a body that was succeeded, and for one of the Center's. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void set(VisaSwitchForm said) {
        VisaSwitchForm form = said.complete();
        String body = people.body(form.body());
        if (asked("select exists (select 1 from body where code = ?1 and kind in ('CENTER', 'SITE'))", body))
            throw Refusal.invalid("visaSwitch.center", body);
        if (asked("select keeps_visa(?1)", body) == form.kept()) throw Refusal.conflict("visaSwitch.same", body);
        em.createNativeQuery("insert into visa_switch (body, kept, ground, set_by, set_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, body)
                .setParameter(2, form.kept())
                .setParameter(3, form.ground())
                .setParameter(4, caller.actor().id())
                .setParameter(5, time.instant())
                .executeUpdate();
        custody.append(Act.onSubject("body.visaSwitched", "policy:body", null)
                .as(Roles.ADMINISTRATOR)
                .because(form.ground())
                .detail("body", body)
                .detail("kept", form.kept()));
    }

    private boolean asked(String question, String body) {
        return (Boolean) em.createNativeQuery(question).setParameter(1, body).getSingleResult();
    }

    private static VisaSwitchLine line(Tuple row) {
        return new VisaSwitchLine(
                row.get(0, String.class),
                row.get(1, Boolean.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Instant.class),
                row.get(5, Boolean.class));
    }
}
