package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** What the process says of a clock: a warning before its end, an escalation at its end. Closes nothing. */
@Stateless
@RolesAllowed(Roles.ENGINE)
public class TermDesk {
    @Inject
    Clocks clocks;

    @Inject
    CustodyLog custody;

    @Inject
    Event<ClockRang> rang;

    @Inject
    Time time;

    /** Marks the running clock as about to end. */
    public void warn(RequestNumber number, String clock) {
        clocks.running(number, clock).ifPresent(running -> {
            running.warn(time.instant());
            rang.fire(new ClockRang(number, clock, running.due(), false));
            custody.append(Act.onRequest("request.termWarned", number.text()).because(clock));
        });
    }

    /** Marks the running clock as ended. */
    public void escalate(RequestNumber number, String clock) {
        clocks.running(number, clock).ifPresent(running -> {
            running.escalate(time.instant());
            rang.fire(new ClockRang(number, clock, running.due(), true));
            custody.append(Act.onRequest("request.termEscalated", number.text()).because(clock));
        });
    }
}
