package kz.dalel.interruption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.interruption.Challenge.Decision;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.request.Step;

/** Where a party challenges and the appointing body alone decides (CPC art. 93); whoever assigned never does. */
@Stateless
@RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
public class ChallengeDesk {
    @Inject
    Challenges challenges;

    @Inject
    RequestDesk desk;

    @Inject
    Admission admission;

    @Inject
    CustodyLog custody;

    /** Raises a challenge; everything waits for its decision. */
    public void raise(RequestNumber number, Challenged said) {
        Challenged challenged = said.checked();
        String role = desk.advance(number, Step.CHALLENGE, challenged);
        challenges.open(number, challenged);
        custody.append(Act.onRequest("request.challenged", number.text())
                .as(role)
                .because(challenged.ground())
                .detail("against", challenged.against())
                .detail("raisedBy", challenged.raisedBy()));
    }

    /** Rejects it; the work goes on where it stood. */
    public void reject(RequestNumber number, String reason) {
        decide(number, Step.CHALLENGE_REJECTION, Decision.REJECTED, "request.challengeRejected", reason);
    }

    /** Grants it; whoever is challenged is barred from the case, expert and reviewer are to be assigned anew. */
    public void grant(RequestNumber number, String reason) {
        decide(number, Step.CHALLENGE_GRANT, Decision.GRANTED, "request.challengeGranted", reason);
        admission.dismiss(number, Capacity.EXPERT);
        admission.dismiss(number, Capacity.REVIEWER);
    }

    /** Ends the examination because of it. */
    public void terminate(RequestNumber number, String reason) {
        decide(number, Step.TERMINATION, Decision.TERMINATED, "request.terminated", reason);
    }

    private void decide(RequestNumber number, Step step, Decision decision, String action, String reason) {
        String text = Mandatory.text("challenge.decision", reason);
        String role = desk.advance(number, step, new Said.Text(text));
        if (challenges.isAssigner(number)) throw Refusal.forbidden("challenge.assignerDecides");
        challenges.decide(number, decision);
        custody.append(Act.onRequest(action, number.text()).as(role).because(text));
    }
}
