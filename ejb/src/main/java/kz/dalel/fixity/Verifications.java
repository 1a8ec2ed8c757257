package kz.dalel.fixity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.kernel.Roles;

/** Tells what was read anew, what is wrong, and what is read next. */
@Stateless
@RolesAllowed("**")
public class Verifications {
    private static final String NEWEST = " order by c.at desc, c.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Exhibits exhibits;

    @Inject
    Alarms alarms;

    @Inject
    FixitySettings settings;

    /** The checks of an exhibit, at most {@code limit}, the newest first; for whoever takes part in its case. */
    public List<CheckLine> of(ExhibitNumber number, int limit) {
        exhibits.sheet(number); // not found where it does not show
        return lines(em.createQuery("select c from Check c where c.exhibit = ?1" + NEWEST, Check.class)
                .setParameter(1, number)
                .setMaxResults(limit)
                .getResultList());
    }

    /** The alarms of an exhibit, lifted ones too, the newest first. */
    public List<AlarmLine> alarms(ExhibitNumber number) {
        return em
                .createQuery("select a from Alarm a where a.exhibit = ?1 order by a.raisedAt desc, a.id", Alarm.class)
                .setParameter(1, number)
                .getResultList()
                .stream()
                .map(Alarm::line)
                .toList();
    }

    /** At most {@code limit} checks in the cases of the caller's store, the newest first. */
    @RolesAllowed({Roles.CUSTODIAN, Roles.HEAD})
    public List<CheckLine> newest(int limit) {
        return lines(em.createQuery("select c from Check c" + NEWEST, Check.class)
                .setMaxResults(limit)
                .getResultList());
    }

    /** The open alarms in the cases of the caller's store, the oldest first. */
    @RolesAllowed({Roles.CUSTODIAN, Roles.HEAD})
    public List<AlarmLine> open(int limit) {
        return em
                .createQuery("select a from Alarm a where a.liftedAt is null order by a.raisedAt, a.id", Alarm.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(Alarm::line)
                .toList();
    }

    /** What is read next in the caller's store, at most {@code limit} objects. */
    @RolesAllowed({Roles.CUSTODIAN, Roles.HEAD})
    @SuppressWarnings("unchecked") // a native query knows no types
    public List<PlanLine> plan(int limit) {
        List<Tuple> rows = em.createNativeQuery(
                        "select request, exhibit, sha256, size, stored_at, checked_at from fixity_plan(?)", Tuple.class)
                .setParameter(1, limit)
                .getResultList();
        return rows.stream().map(this::planned).toList();
    }

    private PlanLine planned(Tuple row) {
        Instant stored = row.get(4, Instant.class);
        Instant checked = row.get(5, Instant.class);
        Instant due = (checked == null ? stored : checked).plus(settings.interval());
        return new PlanLine(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Long.class),
                checked,
                due);
    }

    private List<CheckLine> lines(List<Check> checks) {
        return checks.stream().map(check -> check.line(alarms.name(check))).toList();
    }
}
