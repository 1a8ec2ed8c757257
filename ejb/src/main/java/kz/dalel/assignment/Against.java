package kz.dalel.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.kernel.Refusal;

/** What stands against somebody today wherever he may be proposed: as the expert, as the reviewer, at each seat among several. */
record Against(List<Refusal> asExpert, List<Refusal> asReviewer, List<Refusal> inAnySeat, List<SeatBars> inSeats) {
    /** Of no request. */
    static final Against NOTHING = new Against(List.of(), List.of(), List.of(), List.of());

    Against {
        asExpert = List.copyOf(asExpert);
        asReviewer = List.copyOf(asReviewer);
        inAnySeat = List.copyOf(inAnySeat);
        inSeats = List.copyOf(inSeats);
    }

    /** In a case; the specialties are all that there are. */
    static Against of(Candidate candidate, Matter matter, List<String> specialties, LocalDate today) {
        return new Against(
                Bars.proposedAsExpert(candidate, matter, today),
                Bars.proposedAsReviewer(candidate, matter, today),
                Bars.inAnySeat(candidate, matter, today),
                specialties.stream()
                        .map(specialty -> new SeatBars(specialty, Bars.inSeat(candidate, specialty, matter, today)))
                        .toList());
    }

    /** For whoever assigns, with his load and when the next of his cases is due, which is null for none. */
    ExpertLine line(Candidate candidate, LocalDate today, int load, Instant nextDue) {
        return new ExpertLine(
                candidate.officer(),
                candidate.name(),
                candidate.specialties(today),
                candidate.certificates(),
                candidate.circumstance().methods().stream().sorted().toList(),
                load,
                nextDue,
                candidate.circumstance().away(),
                asExpert,
                asReviewer,
                inAnySeat,
                inSeats);
    }
}
