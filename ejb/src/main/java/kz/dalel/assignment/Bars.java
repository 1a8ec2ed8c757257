package kz.dalel.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        if (matter.sides().contains(candidate.officer())) bars.add(Refusal.conflict("assignment.otherSide", name));
        if (matter.bodies().contains(candidate.body())) bars.add(Refusal.conflict("assignment.dependent", name));
        if (matter.conflicted().contains(candidate.officer()))
            bars.add(Refusal.conflict("assignment.declaredConflict", name));
        if (matter.challenged().contains(candidate.officer()))
            bars.add(Refusal.conflict("assignment.challenged", name));
        if (matter.earlier().contains(candidate.officer()))
            bars.add(Refusal.conflict("assignment.examinedBefore", name));
        return bars;
    }

    /** Against both together. */
    static List<Refusal> asPair(Candidate expert, Candidate reviewer, Matter matter, LocalDate today) {
        List<Refusal> bars = asExpert(expert, matter, today);
        if (expert.officer().equals(reviewer.officer())) bars.add(Refusal.conflict("assignment.ownReviewer"));
        else bars.addAll(asReviewer(reviewer, matter, today));
        return bars;
    }
}
