package kz.dalel.fixity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Actor;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;
import kz.dalel.kernel.Time;

/** Where those who answer for the store say why an object under alarm may be used again. */
@Stateless
@RolesAllowed({Roles.CUSTODIAN, Roles.HEAD})
public class LiftingDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    CustodyLog custody;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** Lifts the alarm; not found for who does not answer for the case's store, conflict when it was lifted. */
    public AlarmLine lift(long id, String reason) {
        String because = Statement.of("fixity.reason", reason, Statement.PARAGRAPH);
        Alarm alarm = em.find(Alarm.class, id);
        if (alarm == null) throw Refusal.notFound("fixity.unknown");
        Actor actor = caller.actor();
        alarm.lift(actor.id(), because, time.instant());
        custody.append(act(alarm)
                .as(actor.has(Roles.CUSTODIAN) ? Roles.CUSTODIAN : Roles.HEAD)
                .because(because)
                .before(alarm.sha256()));
        return alarm.line();
    }

    private static Act act(Alarm alarm) {
        String request = alarm.request().text();
        if (alarm.exhibit() == null) return Act.onRequest("request.alarmLifted", request);
        return Act.onExhibit("exhibit.alarmLifted", alarm.exhibit().text(), request);
    }
}
