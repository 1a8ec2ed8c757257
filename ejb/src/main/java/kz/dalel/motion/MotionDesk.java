package kz.dalel.motion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Clocks;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;

/** Where the Center asks and the appointing body answers; nobody else decides (Law art. 34(3); CPC art. 280(5)). */
@Stateless
public class MotionDesk {
    @Inject
    Docket docket;

    @Inject
    RequestDesk desk;

    @Inject
    Clocks clocks;

    @Inject
    CustodyLog custody;

    /**
     * Makes a motion; one of a kind, and for each object one, is open at a time. An extension is asked for before the term ends.
     *
     * @return its number
     */
    @RolesAllowed({Roles.HEAD, Roles.EXPERT})
    public long ask(RequestNumber number, MotionKind kind, Asked said) {
        Asked asked = said.checked(kind);
        String role = desk.advance(number, kind.asks(), asked);
        docket.demandFitting(number, kind, asked);
        Motion motion = docket.open(number, kind, asked);
        custody.append(
                act("motion.asked", motion).as(role).because(asked.reason()).detail("days", asked.days()));
        return motion.id();
    }

    /** Answers a motion; an extension that is granted moves the end of the term at once. */
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    public void answer(RequestNumber number, long id, Answer said) {
        Answer answer = said.checked();
        Motion motion = docket.find(number, id);
        String role = desk.advance(number, motion.kind().answers(), new Answered(id, answer.granted(), answer.text()));
        docket.answer(motion, answer);
        Act act = act("motion.answered", motion).as(role).because(answer.text()).detail("granted", answer.granted());
        if (motion.kind() == MotionKind.EXTENSION && answer.granted())
            act.detail("t1End", clocks.extend(number, "T1", motion.days()));
        custody.append(act);
    }

    private static Act act(String action, Motion motion) {
        String number = motion.request().text();
        Act act = motion.exhibit() == null
                ? Act.onRequest(action, number)
                : Act.onExhibit(action, motion.exhibit(), number);
        return act.detail("motion", motion.id()).detail("kind", motion.kind().word());
    }

    /** What an answer says: to which motion, whether it grants it, and why. */
    public record Answered(long motion, boolean granted, String text) {}
}
