package kz.dalel.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;
import kz.dalel.kernel.StepUp;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestNumber;

/**
 * Where the glass is broken: one of the Center's people asks to read a case in which he takes no part, a head or an auditor who has
 * no part in the matter lets him in for at most eight hours. Administrators neither ask nor decide, in whatever roles besides.
 */
@Stateless
@RolesAllowed({
    Roles.HEAD,
    Roles.UNIT_HEAD,
    Roles.EXPERT,
    Roles.REVIEWER,
    Roles.REGISTRAR,
    Roles.CUSTODIAN,
    Roles.ARCHIVIST,
    Roles.SPECIALIST,
    Roles.QUALITY
})
public class EmergencyDesk {
    @Inject
    Emergencies emergencies;

    @Inject
    CustodyLog custody;

    @Inject
    Event<EmergencyOpened> opened;

    /** Asks; nothing is open by that. Not found for a case that is unknown or sealed, conflict for one's own. */
    public EmergencySheet ask(EmergencyForm form) {
        EmergencyForm said = form.complete();
        RequestNumber number = new RequestNumber(said.request());
        emergencies.demandOpenTo(number);
        EmergencyAccess asked = new EmergencyAccess(
                number, said.reason(), said.hours(), emergencies.actor().id(), emergencies.instant());
        emergencies.put(asked);
        custody.append(Act.onRequest("request.emergencyAsked", number.text())
                .as(emergencies.readingRole())
                .because(said.reason())
                .detail("hours", said.hours()));
        return emergencies.sheet(asked);
    }

    /** Lets him in who asked, from now on for the hours that he asked for; it ends by itself. By another person than he. */
    @StepUp
    @RolesAllowed({Roles.HEAD, Roles.AUDITOR})
    public EmergencySheet grant(long id, String remark) {
        EmergencyAccess asked = emergencies.decide(id, true, remark(remark));
        custody.append(act("request.emergencyGranted", asked).detail("until", asked.until()));
        opened.fire(new EmergencyOpened(
                asked.request(), asked.askedBy(), asked.decidedBy(), asked.reason(), asked.until()));
        return emergencies.sheet(asked);
    }

    /** Leaves him outside. */
    @RolesAllowed({Roles.HEAD, Roles.AUDITOR})
    public EmergencySheet refuse(long id, String remark) {
        EmergencyAccess asked = emergencies.decide(id, false, remark(remark));
        custody.append(act("request.emergencyRefused", asked));
        return emergencies.sheet(asked);
    }

    /** What was asked for, the newest first: one's own; for heads and auditors all but sealed cases; for others their cases'. */
    @RolesAllowed("**")
    public List<EmergencySheet> newest(int limit) {
        return emergencies.newest(limit);
    }

    /** Whether the caller reads any case for an emergency; asked with each call about a case, so without a transaction. */
    @RolesAllowed("**")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isReading() {
        return emergencies.isReading();
    }

    /** Writes down that a case, or an exhibit of it, is about to be read for an emergency; nothing for every other reading. */
    @RolesAllowed("**")
    public void reads(String request, String exhibit, String what) {
        emergencies
                .readNow(request, exhibit)
                .ifPresent(number -> custody.append(Act.onRequest("request.readInEmergency", number.text())
                        .as(emergencies.readingRole())
                        .capacity(Capacity.EMERGENCY_READER.word())
                        .because("emergency")
                        .detail("what", what)));
    }

    private Act act(String action, EmergencyAccess asked) {
        return Act.onRequest(action, asked.request().text())
                .as(emergencies.roleOf(Roles.HEAD, Roles.AUDITOR))
                .because(asked.reason())
                .with("user:" + asked.askedBy())
                .detail("hours", asked.hours());
    }

    private static String remark(String remark) {
        return Statement.orNone("emergency.remark", remark, Statement.PARAGRAPH);
    }
}
