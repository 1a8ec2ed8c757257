package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;

/** What the process says of the term: a warning before its end, an escalation at its end. Closes nothing. */
@Stateless
@RolesAllowed(Roles.ENGINE)
public class TermDesk {
    @Inject
    CaseFiles files;

    @Inject
    CustodyLog custody;

    /** Marks the running T1 as about to end. */
    public void warn(RequestNumber number) {
        files.running(number, "T1").forEach(clock -> clock.warn(files.instant()));
        custody.append(Act.onRequest("request.termWarned", number.text()).because("T1"));
    }

    /** Marks the running T1 as ended without a conclusion. */
    public void escalate(RequestNumber number) {
        files.running(number, "T1").forEach(clock -> clock.escalate(files.instant()));
        custody.append(Act.onRequest("request.termEscalated", number.text()).because("T1"));
    }
}
