package kz.dalel.fixity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.vault.VaultObject;

/** The short transactions around the check of a whole case: what is found stays written, whatever becomes of the archiving. */
@Stateless
@RolesAllowed(Roles.ARCHIVIST)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CaseCheckLedger {
    @PersistenceContext
    EntityManager em;

    @Inject
    Alarms alarms;

    @Inject
    CustodyLog custody;

    /** All that is kept of the case. */
    @SuppressWarnings("unchecked") // a native query knows no types
    public List<Kept> objects(RequestNumber request) {
        List<Tuple> rows = em.createNativeQuery("select sha256, exhibit from case_objects(?)", Tuple.class)
                .setParameter(1, request.text())
                .getResultList();
        return rows.stream().map(row -> kept(request, row)).toList();
    }

    /** Writes the check down; what is newly wrong has its alarm and its entry. Whether it is intact. */
    public boolean record(Finding finding) {
        boolean known = !finding.outcome().isAlarm() || alarms.isOpen(finding.kept());
        alarms.record(finding, Cause.ARCHIVING);
        if (!known) custody.append(found(finding).as(Roles.ARCHIVIST));
        return !finding.outcome().isAlarm();
    }

    private static Act found(Finding finding) {
        Kept kept = finding.kept();
        String request = kept.object().request();
        Act act = kept.exhibit() == null
                ? Act.onRequest("request.digestDiffers", request)
                : Act.onExhibit("exhibit.digestDiffers", kept.exhibit().text(), request);
        return act.because(finding.reason()).before(kept.object().sha256()).after(finding.found());
    }

    private static Kept kept(RequestNumber request, Tuple row) {
        String exhibit = row.get(1, String.class);
        return new Kept(
                new VaultObject(request.text(), row.get(0, String.class)),
                exhibit == null ? null : new ExhibitNumber(exhibit));
    }
}
