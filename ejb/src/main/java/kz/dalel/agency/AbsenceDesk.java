package kz.dalel.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.TreeSet;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;

/** Where it is written down that somebody is away: by himself, or by whoever heads his people. */
@Stateless
@RolesAllowed("**")
public class AbsenceDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    CustodyLog custody;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /**
     * Writes an absence down. Refused when it is over already, when he is away then anyway, for another than the caller's
     * people, and for a substitute of another body.
     *
     * @return its number
     */
    public long record(AbsenceForm said) {
        AbsenceForm form = said.complete(caller.actor().id());
        if (form.lastDay().isBefore(time.today())) throw Refusal.invalid("absence.over", form.lastDay());
        demandMine(form.officer());
        demandColleague(form);
        if (count(
                        "select count(*) from absence where officer = ?1 and ended_at is null and first_day <= ?3 and last_day >= ?2",
                        form.officer(),
                        form.firstDay(),
                        form.lastDay())
                != 0) throw Refusal.conflict("absence.overlaps", form.firstDay(), form.lastDay());
        Absence absence = new Absence(form, caller.actor().id(), time.instant());
        em.persist(absence);
        custody.append(entry("officer.absenceRecorded", form.officer())
                .because(form.reason().name())
                .with(form.substitute() == null ? null : "user:" + form.substitute())
                .detail("absence", absence.id())
                .detail("from", form.firstDay())
                .detail("to", form.lastDay()));
        return absence.id();
    }

    /** Ends an absence early; not found when it is not the caller's to end. */
    public void end(long id) {
        Absence absence = em.find(Absence.class, id);
        if (absence == null) throw Refusal.notFound("absence.unknown");
        demandMine(absence.officer());
        if (absence.isEnded()) throw Refusal.conflict("absence.ended");
        absence.end(caller.actor().id(), time.instant());
        custody.append(entry("officer.absenceEnded", absence.officer())
                .because("endedEarly")
                .detail("absence", absence.id()));
    }

    private Act entry(String action, String officer) {
        Set<String> roles = new TreeSet<>(caller.actor().roles());
        return Act.onPerson(action, officer)
                .as(roles.isEmpty() ? "none" : roles.iterator().next());
    }

    private void demandMine(String officer) {
        if (officer.equals(caller.actor().id())) return;
        if (!(Boolean)
                em.createNativeQuery("select leads(?)").setParameter(1, officer).getSingleResult())
            throw Refusal.notFound("person.unknown");
    }

    private void demandColleague(AbsenceForm form) {
        if (form.substitute() == null) return;
        if (count(
                        "select count(*) from officer a join officer b on b.body = a.body where a.id = ?1 and b.id = ?2",
                        form.officer(),
                        form.substitute())
                == 0) throw Refusal.invalid("absence.notColleague");
    }

    private long count(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return ((Number) query.getSingleResult()).longValue();
    }
}
