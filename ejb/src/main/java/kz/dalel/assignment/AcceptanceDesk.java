package kz.dalel.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.law.LawBook;
import kz.dalel.law.Warning;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;

/** Where the expert takes the case, warned of his liability, or says that he may not. */
@Stateless
@RolesAllowed(Roles.EXPERT)
public class AcceptanceDesk {
    private static final int LONGEST = 2_000;

    @Inject
    Register register;

    @Inject
    RequestDesk desk;

    @Inject
    Admission admission;

    @Inject
    LawBook law;

    @Inject
    CustodyLog custody;

    /**
     * Takes the case: no conflict (CPC art. 93), warning signed in the edition of the day (CPC art. 79, 277, 283). With a
     * conflict the case goes back to be assigned, and the caller sees it no more.
     */
    public void accept(RequestNumber number, Acceptance acceptance) {
        if (!Mandatory.value("acceptance.noConflict", acceptance.noConflict())) {
            decline(number, acceptance);
            return;
        }
        if (!Mandatory.value("acceptance.liabilityWarning", acceptance.liabilityWarning()))
            throw Refusal.invalid("acceptance.warningNotSigned");
        Warning warning = law.warning(register.today());
        List<Refusal> bars = Bars.asExpert(register.self(), register.matter(number), register.today());
        String role = desk.advance(number, Step.ACCEPTANCE, new Accepted(true, true, warning.edition(), warning.act()));
        if (!bars.isEmpty()) throw Refusal.incomplete("acceptance.barred", bars);
        custody.append(Act.onRequest("request.accepted", number.text())
                .as(role)
                .capacity(Capacity.EXPERT.word())
                .because("noConflict")
                .detail("warning", warning.act())
                .detail("warningEdition", warning.edition()));
    }

    private void decline(RequestNumber number, Acceptance acceptance) {
        String reason = Mandatory.text("acceptance.reason", acceptance.reason());
        if (reason.length() > LONGEST) throw Refusal.invalid("text.tooLong", LONGEST);
        String role = desk.advance(number, Step.CONFLICT, new Declined(false, reason));
        custody.append(Act.onRequest("request.conflictDeclared", number.text())
                .as(role)
                .capacity(Capacity.EXPERT.word())
                .because(reason));
        admission.dismiss(number, Capacity.REVIEWER);
        admission.dismiss(number, Capacity.EXPERT); // last: with it the caller loses the case
    }

    /** What an acceptance says: both declarations and the edition of the warning that was signed. */
    public record Accepted(boolean noConflict, boolean liabilityWarning, String warningEdition, String warningAct) {}

    /** What a declared conflict says. */
    public record Declined(boolean noConflict, String reason) {}
}
