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
        List<Refusal> bars = new ArrayList<>();
        String name = candidate.name();
        if (!matter.specialty().isEmpty() && !candidate.certifiedFor(matter.specialty(), today))
            bars.add(Refusal.conflict("assignment.noCertificate", name, matter.specialty()));
        matter.background().methods().stream()
                .sorted()
                .filter(method -> !candidate.circumstance().methods().contains(method))
                .forEach(method -> bars.add(Refusal.conflict("assignment.notAuthorised", name, method)));
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

    /** Against proposing him as the reviewer today; that the resolution names him matters to the expert alone. */
    static List<Refusal> proposedAsReviewer(Candidate candidate, Matter matter, LocalDate today) {
        List<Refusal> bars = asReviewer(candidate, matter, today);
        bars.addAll(away(candidate, matter, today));
        return bars;
    }

    /** Against both together. */
    static List<Refusal> asPair(Candidate expert, Candidate reviewer, Matter matter, LocalDate today) {
        List<Refusal> bars = proposedAsExpert(expert, matter, today);
        if (expert.officer().equals(reviewer.officer())) bars.add(Refusal.conflict("assignment.ownReviewer"));
        else bars.addAll(proposedAsReviewer(reviewer, matter, today));
        return bars;
    }
}
