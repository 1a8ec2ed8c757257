package kz.dalel.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.law.Choice;
import kz.dalel.law.LawBook;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;

/** Where the head chooses who examines and who reviews, seeing load and what stands against each. */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
public class Roster {
    @Inject
    Register register;

    @Inject
    LawBook law;

    @Inject
    RequestDesk desk;

    @Inject
    Admission admission;

    @Inject
    CustodyLog custody;

    /** All experts, by name. */
    public List<ExpertLine> experts() {
        return lines(candidate -> Against.NOTHING);
    }

    /**
     * All experts with what stands against each as the expert and as the reviewer of the request on this day: those whom nothing
     * bars first, then those with less in hand, then by name.
     */
    public List<ExpertLine> experts(RequestNumber number) {
        Matter matter = register.matter(number);
        LocalDate today = register.today();
        List<String> specialties = law.choices(Choice.From.EXPERT_SPECIALTY, today).stream()
                .map(Choice::code)
                .toList();
        return lines(candidate -> Against.of(candidate, matter, specialties, today)).stream()
                .sorted(ExpertLine.LAWFUL_FIRST)
                .toList();
    }

    /**
     * Assigns one expert, a commission or experts of several specialties, and the reviewer; refused with everything that stands
     * against them on this day (Law art. 15, 20, 22; CPC art. 93, 281, 282, 287). Whoever is away is not assigned; where the
     * resolution names him, the head waits or asks the appointing body. Whoever was assigned before loses the case.
     */
    public void assign(RequestNumber number, Assignment wanted) {
        place(number, wanted, Step.ASSIGNMENT, "request.assigned");
    }

    /**
     * Gives the case to another expert, or reviewer, while it is under way; what the former one wrote stays as it is. A named
     * expert is replaced with the appointing body's consent only. Refused as an assignment is.
     */
    public void reassign(RequestNumber number, Assignment wanted) {
        place(number, wanted, Step.REASSIGNMENT, "request.reassigned");
    }

    private void place(RequestNumber number, Assignment wanted, Step step, String action) {
        Matter matter = register.matter(number);
        Assignment assignment = wanted.complete(matter.specialty());
        List<Refusal> faults = Composition.faults(assignment, matter);
        if (faults.isEmpty()) faults = bars(assignment, matter);
        String role = desk.advance(number, step, assignment);
        if (!faults.isEmpty()) throw Refusal.incomplete("assignment.barred", faults);
        List<Member> experts = assignment.experts(matter.specialty());
        admit(number, Capacity.EXPERT, experts.stream().map(Member::expert).toList());
        admit(number, Capacity.REVIEWER, List.of(assignment.reviewer()));
        register.seat(number, assignment, experts);
        custody.append(Act.onRequest(action, number.text())
                .as(role)
                .capacity(Capacity.REGISTRY.word())
                .because(assignment.reason())
                .with(party(assignment.expert()))
                .detail("reviewer", party(assignment.reviewer()))
                .detail("form", assignment.form() == PanelForm.SINGLE ? null : assignment.form())
                .detail("members", members(assignment)));
    }

    private List<Refusal> bars(Assignment assignment, Matter matter) {
        List<Member> experts = assignment.experts(matter.specialty());
        Map<String, Candidate> people = register.candidates(
                Stream.concat(experts.stream().map(Member::expert), Stream.of(assignment.reviewer()))
                        .collect(Collectors.toSet()));
        return Bars.asPanel(
                experts.stream()
                        .map(member -> new Bars.Seated(people.get(member.expert()), member.specialty()))
                        .toList(),
                people.get(assignment.reviewer()),
                matter,
                register.today());
    }

    private void admit(RequestNumber number, Capacity capacity, List<String> officers) {
        admission.dismiss(number, capacity);
        officers.forEach(officer -> admission.admit(number, party(officer), capacity, "assignment"));
    }

    private static String members(Assignment assignment) {
        return assignment.members().stream()
                .map(member -> party(member.expert()))
                .collect(Collectors.joining(" "));
    }

    private List<ExpertLine> lines(Function<Candidate, Against> bars) {
        Map<String, Integer> loads = register.loads();
        Map<String, Instant> due = register.nextDue();
        LocalDate today = register.today();
        return register.candidates().stream()
                .map(candidate -> bars.apply(candidate)
                        .line(
                                candidate,
                                today,
                                loads.getOrDefault(candidate.officer(), 0),
                                due.get(candidate.officer())))
                .toList();
    }

    private static String party(String officer) {
        return "user:" + officer;
    }
}
