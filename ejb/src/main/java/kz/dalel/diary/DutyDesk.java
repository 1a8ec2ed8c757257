package kz.dalel.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;
import kz.dalel.kernel.Time;

/** Where heads say who is on duty at their sites; one at a time at each. */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
public class DutyDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    CustodyLog custody;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /**
     * Puts an officer on duty. Refused for a site that is not the caller's, for people who are not his, when somebody is on duty
     * there already, and for whoever is away.
     *
     * @return its number
     */
    public long name(DutyForm said) {
        DutyForm form = said.complete();
        if (!form.ends().isAfter(time.instant())) throw Refusal.invalid("duty.over");
        if (!asked(
                "select ('body:' || ?1) = any (parties()) and exists (select 1 from body b where b.code = ?1 and b.kind = 'SITE')",
                form.site())) throw Refusal.notFound("body.unknown", form.site());
        if (!asked("select leads(?1)", form.officer())) throw Refusal.notFound("person.unknown");
        lock(form.site());
        if (asked(
                "select exists (select 1 from duty where site = ?1 and released_at is null and starts < ?3 and ends > ?2)",
                form.site(),
                form.starts(),
                form.ends())) throw Refusal.conflict("duty.overlaps");
        if (asked(
                "select exists (select 1 from absence a where a.officer = ?1 and a.ended_at is null"
                        + " and cast(a.first_day as timestamp) at time zone 'Asia/Almaty' < ?3"
                        + " and cast(a.last_day + 1 as timestamp) at time zone 'Asia/Almaty' > ?2)",
                form.officer(),
                form.starts(),
                form.ends())) throw Refusal.conflict("duty.away");
        Duty duty = new Duty(form, caller.actor().id(), time.instant());
        em.persist(duty);
        custody.append(entry("officer.onDuty", duty)
                .because("dutyRoster")
                .detail("from", form.starts())
                .detail("to", form.ends()));
        return duty.id();
    }

    /** Releases the officer from it; not found for a duty at a site that is not the caller's. */
    public void release(long id, String reason) {
        String why = Statement.of("duty.reason", reason, Statement.LINE);
        Duty duty = em.find(Duty.class, id);
        if (duty == null) throw Refusal.notFound("duty.unknown");
        duty.release(caller.actor().id(), time.instant());
        custody.append(entry("officer.offDuty", duty).because(why));
    }

    private Act entry(String action, Duty duty) {
        return Act.onPerson(action, duty.officer())
                .as(caller.actor().has(Roles.HEAD) ? Roles.HEAD : Roles.UNIT_HEAD)
                .at(duty.site())
                .detail("duty", duty.id());
    }

    /** Nobody else names anybody for this site until the transaction ends. */
    private void lock(String site) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('duty:' || ?1))) locked")
                .setParameter(1, site)
                .getSingleResult();
    }

    private boolean asked(String question, Object... values) {
        var query = em.createNativeQuery(question);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return (Boolean) query.getSingleResult();
    }
}
