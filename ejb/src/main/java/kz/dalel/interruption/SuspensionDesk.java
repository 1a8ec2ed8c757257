package kz.dalel.interruption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.Clocks;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;

/** Where a study waits for materials (Law art. 34(4)): T3 runs, T1 stands still. */
@Stateless
public class SuspensionDesk {
    @Inject
    RequestDesk desk;

    @Inject
    Clocks clocks;

    @Inject
    CustodyLog custody;

    @Inject
    Time time;

    /** Suspends the study until what is asked for comes. */
    @RolesAllowed(Roles.HEAD)
    public void suspend(RequestNumber number, Suspended said) {
        Suspended suspended = said.checked();
        String role = desk.advance(number, Step.SUSPENSION, suspended);
        custody.append(Act.onRequest("request.suspended", number.text())
                .as(role)
                .because(suspended.reason())
                .detail("materials", suspended.materials())
                .detail("t3End", clocks.due(number, "T3").orElse(null)));
    }

    /** Goes on: what was asked for came, or the time for it ended and a study is possible on what is there. */
    @RolesAllowed({Roles.HEAD, Roles.REGISTRAR})
    public void resume(RequestNumber number, Resumed said) {
        Resumed resumed = said.checked();
        Optional<Instant> end = clocks.due(number, "T3");
        String role = desk.advance(number, Step.RESUMPTION, resumed);
        if (resumed.cause() == Resumed.Cause.TERM_ENDED
                && end.isPresent()
                && time.instant().isBefore(end.get())) throw Refusal.conflict("suspension.termRuns", end.get());
        custody.append(Act.onRequest("request.resumed", number.text())
                .as(role)
                .because(resumed.text())
                .detail("cause", resumed.cause())
                .detail("t1End", clocks.due(number, "T1").orElse(null)));
    }

    /** What is missing, item by item, and why the study cannot go on without. */
    public record Suspended(String materials, String reason) {
        Suspended checked() {
            return new Suspended(
                    Mandatory.text("suspension.materials", materials), Mandatory.text("suspension.reason", reason));
        }
    }

    /** Why it goes on, and what came. */
    public record Resumed(Cause cause, String text) {
        /** What ended the wait. */
        public enum Cause {
            MATERIALS_CAME,
            TERM_ENDED
        }

        Resumed checked() {
            return new Resumed(Mandatory.value("resumption.cause", cause), Mandatory.text("resumption.text", text));
        }
    }
}
