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
        return against(candidate, matter.specialty(), matter, today);
    }

    /** Against all of them together: each in the specialty in which he is wanted, and the reviewer, who is none of them. */
    static List<Refusal> asPanel(List<Seated> experts, Candidate reviewer, Matter matter, LocalDate today) {
        List<Refusal> bars = new ArrayList<>();
        for (Seated expert : experts) bars.addAll(against(expert.candidate(), expert.specialty(), matter, today));
        if (experts.stream().allMatch(expert -> matter.namesAnother(expert.candidate())))
            bars.add(Refusal.conflict("assignment.anotherNamed", matter.named()));
        if (experts.stream().anyMatch(expert -> expert.candidate().officer().equals(reviewer.officer())))
            bars.add(Refusal.conflict("assignment.ownReviewer"));
        else bars.addAll(asReviewer(reviewer, matter, today));
        return bars;
    }

    /** Against him as one of these experts: one of them must be the named one, where one is named. */
    static List<Refusal> asMember(
            Candidate candidate, String specialty, List<Seated> experts, Matter matter, LocalDate today) {
        List<Refusal> bars = against(candidate, specialty, matter, today);
        if (experts.stream().allMatch(expert -> matter.namesAnother(expert.candidate())))
            bars.add(Refusal.conflict("assignment.anotherNamed", matter.named()));
        return bars;
    }

    private static List<Refusal> against(Candidate candidate, String specialty, Matter matter, LocalDate today) {
        List<Refusal> bars = new ArrayList<>();
        String name = candidate.name();
        if (!specialty.isEmpty() && !candidate.certifiedFor(specialty, today))
            bars.add(Refusal.conflict("assignment.noCertificate", name, specialty));
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

    /** Somebody and the specialty in which he is wanted; empty before triage. */
    record Seated(Candidate candidate, String specialty) {}
}
