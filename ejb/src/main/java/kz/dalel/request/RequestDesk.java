package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;

/** Moves a request from state to state: every transition goes through here. */
@Stateless
@RolesAllowed("**")
public class RequestDesk {
    @Inject
    CaseFiles files;

    @Inject
    CustodyLog custody;

    @Inject
    RequestProcess process;

    @Inject
    Instance<StepGuard> guards;

    @Inject
    Event<StepTaken> taken;

    /**
     * Takes a step for the feature that holds the act and writes its entry; this writes none.
     *
     * @param said what was said when the step was taken; kept with it
     * @return the role in which the caller took it
     */
    public String advance(RequestNumber number, Step step, Object said) {
        ExaminationRequest request = files.open(number);
        String role = files.demand(request, step);
        State from = request.state();
        Instant at = files.instant();
        State now = request.take(step, at);
        refuse(step, number);
        files.write(number, step, from, said);
        taken.fire(new StepTaken(number, step, from, now, at));
        if (now == State.SIGNED || now == State.RETURNED || now == State.WITHDRAWN) files.stop(number, "T1");
        if (request.wasSubmitted() && step != Step.SUBMISSION && step != Step.REGISTRATION)
            process.taken(number, step, now);
        return role;
    }

    /** Tells the process that the term of the law runs. */
    @RolesAllowed(Roles.REGISTRAR)
    public void registered(RequestNumber number, Instant warning, Instant end) {
        process.registered(number, warning, end);
    }

    /** The appointing body answers what was found to disagree; the request is in hand again. */
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    public void answerDiscrepancy(RequestNumber number, String answer) {
        String text = Mandatory.text("discrepancy.answer", answer);
        String role = advance(number, Step.DISCREPANCY_ANSWER, new Said.Text(text));
        custody.append(Act.onRequest("request.discrepancyAnswered", number.text())
                .as(role)
                .because(text));
    }

    /** The appointing body takes its request back; notes are kept, objects go back. */
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    public void withdraw(RequestNumber number, String reason) {
        String text = Mandatory.text("withdrawal.reason", reason);
        String role = advance(number, Step.WITHDRAWAL, new Said.Text(text));
        custody.append(
                Act.onRequest("request.withdrawn", number.text()).as(role).because(text));
    }

    private void refuse(Step step, RequestNumber number) {
        List<Refusal> reasons = new ArrayList<>();
        for (StepGuard guard : guards) if (guard.step() == step) reasons.addAll(guard.refuses(number));
        if (!reasons.isEmpty()) throw Refusal.incomplete("request.incomplete", reasons);
    }
}
