package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Roles;

/** What the appointing person says of his own request, alone: he takes it back, answers, withdraws. */
@Stateless
@RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
public class AppointingDesk {
    @Inject
    RequestDesk desk;

    @Inject
    CaseFiles files;

    @Inject
    CustodyLog custody;

    /** Takes the request back, also by the system that handed it in, to write it anew, before anything of it was received; the Center sees it no more. */
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.AGENCY_SYSTEM})
    public void recall(RequestNumber number, String reason) {
        String text = Mandatory.text("recall.reason", reason);
        String role = desk.advance(number, Step.RECALL, new Said.Text(text));
        ExaminationRequest request = files.open(number);
        request.recall();
        custody.append(Act.onRequest("request.recalled", number.text()).as(role).because(text));
        if (!request.fromPaper()) files.dismiss(number, Capacity.REGISTRY, null);
    }

    /** Answers what was found to disagree; the request is in hand again. */
    public void answerDiscrepancy(RequestNumber number, String answer) {
        String text = Mandatory.text("discrepancy.answer", answer);
        String role = desk.advance(number, Step.DISCREPANCY_ANSWER, new Said.Text(text));
        custody.append(Act.onRequest("request.discrepancyAnswered", number.text())
                .as(role)
                .because(text));
    }

    /** Withdraws the request; notes are kept, objects go back. */
    public void withdraw(RequestNumber number, String reason) {
        String text = Mandatory.text("withdrawal.reason", reason);
        String role = desk.advance(number, Step.WITHDRAWAL, new Said.Text(text));
        custody.append(
                Act.onRequest("request.withdrawn", number.text()).as(role).because(text));
    }
}
