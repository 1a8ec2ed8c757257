package kz.dalel.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.independence.Tie;
import kz.dalel.kernel.Refusal;

/** What stands against somebody in a case (Law art. 15, 20, 22; CPC art. 93): competence first, then independence. */
final class Bars {
    private Bars() {}

    /** Against him as the expert. */
    static List<Refusal> asExpert(Candidate candidate, Matter matter, LocalDate today) {
        List<Refusal> bars = asReviewer(candidate, matter, today);
        if (matter.namesAnother(candidate)) bars.add(Refusal.conflict("assignment.anotherNamed", matter.named()));
        return bars;
    }

    /** Against him as the reviewer. */
    static List<Refusal> asReviewer(Candidate candidate, Matter matter, LocalDate today) {
        return against(candidate, matter.specialty(), matter, today);
    }

    /**
     * Against assigning all of them together today: each in the specialty in which he is wanted, and the reviewer, who is none of
     * them. Nobody is assigned who is away.
     */
    static List<Refusal> asPanel(List<Seated> experts, Candidate reviewer, Matter matter, LocalDate today) {
        List<Refusal> bars = new ArrayList<>();
        for (Seated expert : experts) bars.addAll(inSeat(expert.candidate(), expert.specialty(), matter, today));
        bars.addAll(noneNamed(experts, matter));
        if (experts.stream().anyMatch(expert -> expert.candidate().officer().equals(reviewer.officer())))
            bars.add(Refusal.conflict("assignment.ownReviewer"));
        else bars.addAll(proposedAsReviewer(reviewer, matter, today));
        return bars;
    }

    /** Against his taking the case as one of these experts. */
    static List<Refusal> asMember(
            Candidate candidate, String specialty, List<Seated> experts, Matter matter, LocalDate today) {
        List<Refusal> bars = against(candidate, specialty, matter, today);
        bars.addAll(noneNamed(experts, matter));
        return bars;
    }

    /** One of them must be the named one, where one is named. */
    private static List<Refusal> noneNamed(List<Seated> experts, Matter matter) {
        return experts.stream().allMatch(expert -> matter.namesAnother(expert.candidate()))
                ? List.of(Refusal.conflict("assignment.anotherNamed", matter.named()))
                : List.of();
    }

    private static List<Refusal> against(Candidate candidate, String specialty, Matter matter, LocalDate today) {
        List<Refusal> bars = new ArrayList<>();
        String name = candidate.name();
        if (!specialty.isEmpty() && !candidate.certifiedFor(specialty, today))
            bars.add(Refusal.conflict("assignment.noCertificate", name, specialty));
        matter.background().methods(specialty).stream()
                .sorted()
                .filter(method -> !candidate.circumstance().methods().contains(method))
                .forEach(method -> bars.add(Refusal.conflict("assignment.notAuthorised", name, method)));
        bars.addAll(dependent(candidate, matter, today));
        return bars;
    }

    /** What ties him to a side or to the case, whatever his specialty. */
    private static List<Refusal> dependent(Candidate candidate, Matter matter, LocalDate today) {
        List<Refusal> bars = new ArrayList<>();
        String name = candidate.name();
        if (matter.sides().contains(candidate.officer())) bars.add(Refusal.conflict("assignment.otherSide", name));
        if (matter.bodies().contains(candidate.body())) bars.add(Refusal.conflict("assignment.dependent", name));
        if (matter.conflicted().contains(candidate.officer()))
            bars.add(Refusal.conflict("assignment.declaredConflict", name));
        if (matter.challenged().contains(candidate.officer()))
            bars.add(Refusal.conflict("assignment.challenged", name));
        if (matter.earlier().contains(candidate.officer()))
            bars.add(Refusal.conflict("assignment.examinedBefore", name));
        bars.addAll(ofRegisters(candidate, matter, today));
        return bars;
    }

    /** What registers and earlier cases tell, each with the record that says so. */
    private static List<Refusal> ofRegisters(Candidate candidate, Matter matter, LocalDate today) {
        List<Refusal> bars = new ArrayList<>();
        String name = candidate.name();
        for (Tie tie : candidate.circumstance().ties()) {
            if (tie.dependsOn(matter.background().bodies(), today))
                bars.add(Refusal.conflict("assignment.tied", name, tie.said().body(), Long.toString(tie.id())));
            if (tie.auditedFor(matter.background().caseNumber()))
                bars.add(
                        Refusal.conflict("assignment.audited", name, tie.said().caseNumber(), Long.toString(tie.id())));
        }
        matter.background().parts().stream()
                .filter(part -> part.officer().equals(candidate.officer()))
                .forEach(part -> bars.add(Refusal.conflict(
                        part.advice() ? "assignment.advised" : "assignment.specialist", name, part.record())));
        return bars;
    }

    /** Against asking him today: he is away. Nobody replaces whom the resolution names without the appointing body's consent. */
    static List<Refusal> away(Candidate candidate, Matter matter, LocalDate today) {
        return candidate
                .circumstance()
                .awayOn(today)
                .map(away -> Refusal.conflict(
                        matter.names(candidate) ? "assignment.namedAway" : "assignment.away",
                        candidate.name(),
                        away.lastDay()))
                .stream()
                .toList();
    }

    /** Against proposing him as the expert today. */
    static List<Refusal> proposedAsExpert(Candidate candidate, Matter matter, LocalDate today) {
        List<Refusal> bars = asExpert(candidate, matter, today);
        bars.addAll(away(candidate, matter, today));
        return bars;
    }

    /** Against proposing him today for any seat among several experts, whichever specialty he is wanted in. */
    static List<Refusal> inAnySeat(Candidate candidate, Matter matter, LocalDate today) {
        List<Refusal> bars = dependent(candidate, matter, today);
        bars.addAll(away(candidate, matter, today));
        return bars;
    }

    /** Against proposing him today for a seat in this specialty among several experts. */
    static List<Refusal> inSeat(Candidate candidate, String specialty, Matter matter, LocalDate today) {
        List<Refusal> bars = against(candidate, specialty, matter, today);
        bars.addAll(away(candidate, matter, today));
        return bars;
    }

    /** Against proposing him as the reviewer today; that the resolution names him matters to the expert alone. */
    static List<Refusal> proposedAsReviewer(Candidate candidate, Matter matter, LocalDate today) {
        return inSeat(candidate, matter.specialty(), matter, today);
    }

    /** Somebody and the specialty in which he is wanted; empty before triage. */
    record Seated(Candidate candidate, String specialty) {}
}
