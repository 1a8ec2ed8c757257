package kz.dalel.fixity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.vault.VaultObject;

/** The short transactions around what the schedule reads. */
@Stateless
@RolesAllowed(Roles.FIXITY)
public class FixityLedger {
    @PersistenceContext
    EntityManager em;

    @Inject
    Alarms alarms;

    @Inject
    CustodyLog custody;

    @Inject
    FixitySettings settings;

    @Inject
    Time time;

    /** At most {@code limit} objects that were not read for the interval, the longest unread first. */
    @SuppressWarnings("unchecked") // a native query knows no types
    public List<Kept> due(int limit) {
        List<Tuple> due = em.createNativeQuery(
                        "select request, sha256, exhibit from fixity_due(:before, :limit)", Tuple.class)
                .setParameter("before", time.instant().minus(settings.interval()))
                .setParameter("limit", limit)
                .getResultList();
        return due.stream().map(FixityLedger::kept).toList();
    }

    private static Kept kept(Tuple row) {
        String exhibit = row.get(2, String.class);
        return new Kept(
                new VaultObject(row.get(0, String.class), row.get(1, String.class)),
                exhibit == null ? null : new ExhibitNumber(exhibit));
    }

    /** Writes the check down; what is newly wrong has its alarm and its entry. Nothing of what was disposed of meanwhile. */
    public void record(Finding finding) {
        if (alarms.isDisposed(finding.kept())) return;
        boolean known = !finding.outcome().isAlarm() || alarms.isOpen(finding.kept());
        alarms.record(finding, Cause.SCHEDULE);
        if (!known) custody.append(act(finding).as(Roles.FIXITY));
    }

    private static Act act(Finding finding) {
        Kept kept = finding.kept();
        String request = kept.object().request();
        Act act = kept.exhibit() == null
                ? Act.onRequest("request.digestDiffers", request)
                : Act.onExhibit("exhibit.digestDiffers", kept.exhibit().text(), request);
        return act.because(finding.reason()).before(kept.object().sha256()).after(finding.found());
    }
}
