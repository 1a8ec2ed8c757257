package kz.dalel.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
     * Takes the case; of several experts each does, and the last one takes the step: no conflict (CPC art. 93), warning signed in the edition of the day (CPC art. 79, 277, 283). With a
     * conflict the case goes back to be assigned, and no expert sees it any more.
     *
     * @return the step that was taken
     */
    public Step accept(RequestNumber number, Acceptance acceptance) {
        if (!Mandatory.value("acceptance.noConflict", acceptance.noConflict())) {
            decline(number, acceptance);
            return Step.CONFLICT;
        }
        if (!Mandatory.value("acceptance.liabilityWarning", acceptance.liabilityWarning()))
            throw Refusal.invalid("acceptance.warningNotSigned");
        Warning warning = law.warning(register.today());
        PanelSheet panel = register.panel(number);
        List<Refusal> bars = bars(number, panel);
        Step step = panel.isLastToAccept(register.self()) ? Step.ACCEPTANCE : Step.MEMBER_ACCEPTANCE;
        String role = desk.advance(number, step, new Accepted(true, true, warning.edition(), warning.act()));
        if (!bars.isEmpty()) throw Refusal.incomplete("acceptance.barred", bars);
        custody.append(act("request.accepted", number, role)
                .because("noConflict")
                .detail("warning", warning.act())
                .detail("warningEdition", warning.edition()));
        return step;
    }

    private List<Refusal> bars(RequestNumber number, PanelSheet panel) {
        Matter matter = register.matter(number);
        String self = register.self();
        Optional<PanelSheet.Seat> seat = panel.seat(self);
        if (seat.isEmpty())
            return Bars.asExpert(register.candidates(Set.of(self)).get(self), matter, register.today());
        if (seat.get().acceptedAt() != null) return List.of(Refusal.conflict("acceptance.already"));
        Map<String, Candidate> members = register.candidates(
                panel.seats().stream().map(PanelSheet.Seat::officer).collect(Collectors.toSet()));
        List<Bars.Seated> experts = panel.seats().stream()
                .map(each -> new Bars.Seated(members.get(each.officer()), each.specialty()))
                .toList();
        return Bars.asMember(members.get(self), seat.get().specialty(), experts, matter, register.today());
    }

    private static Act act(String action, RequestNumber number, String role) {
        return Act.onRequest(action, number.text()).as(role).capacity(Capacity.EXPERT.word());
    }

    private void decline(RequestNumber number, Acceptance acceptance) {
        String reason = Mandatory.text("acceptance.reason", acceptance.reason());
        if (reason.length() > LONGEST) throw Refusal.invalid("text.tooLong", LONGEST);
        String role = desk.advance(number, Step.CONFLICT, new Declined(false, reason));
        custody.append(act("request.conflictDeclared", number, role).because(reason));
        admission.dismiss(number, Capacity.REVIEWER);
        String self = "user:" + register.self();
        admission.parties(number, Capacity.EXPERT).stream()
                .filter(party -> !party.equals(self))
                .forEach(party -> admission.dismissOne(number, party, Capacity.EXPERT));
        admission.dismiss(number, Capacity.EXPERT); // last: with it the caller loses the case
    }

    /** What an acceptance says: both declarations and the edition of the warning that was signed. */
    public record Accepted(boolean noConflict, boolean liabilityWarning, String warningEdition, String warningAct) {}

    /** What a declared conflict says. */
    public record Declined(boolean noConflict, String reason) {}
}
