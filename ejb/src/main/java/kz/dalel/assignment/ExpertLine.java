package kz.dalel.assignment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.dalel.agency.AwayLine;
import kz.dalel.kernel.Refusal;

/**
 * An expert as whoever assigns sees him.
 *
 * @param officer his account
 * @param name his account where he was never here
 * @param specialties codes for which a certificate holds today
 * @param certificates all that he has and had
 * @param methods codes of the methods for which he is authorised today
 * @param load how many active requests he has in hand
 * @param nextDue when the next of these is due, exclusive; null without one
 * @param away when he is or within thirty days will be away, and who stands in for him
 * @param bars what stands against him as the expert of the request; empty without a request
 * @param barsAsReviewer the same as its reviewer
 * @param barsInAnySeat what stands against him as one of several experts, whichever specialty he is wanted in
 * @param barsInSeats the same for each specialty that there is; empty without a request
 */
public record ExpertLine(
        String officer,
        String name,
        List<String> specialties,
        List<Certificate> certificates,
        List<String> methods,
        int load,
        Instant nextDue,
        List<AwayLine> away,
        List<Refusal> bars,
        List<Refusal> barsAsReviewer,
        List<Refusal> barsInAnySeat,
        List<SeatBars> barsInSeats) {
    /** Who may examine before who may not, then who has less in hand. */
    static final Comparator<ExpertLine> LAWFUL_FIRST =
            Comparator.comparing((ExpertLine line) -> !line.bars.isEmpty()).thenComparingInt(ExpertLine::load);

    public ExpertLine {
        specialties = List.copyOf(specialties);
        certificates = List.copyOf(certificates);
        methods = List.copyOf(methods);
        away = List.copyOf(away);
        bars = List.copyOf(bars);
        barsAsReviewer = List.copyOf(barsAsReviewer);
        barsInAnySeat = List.copyOf(barsInAnySeat);
        barsInSeats = List.copyOf(barsInSeats);
    }

    /** What stands against him at a seat in this specialty; in that of the case, as for a reviewer, where none is said. */
    public List<Refusal> barsInSeat(String specialty) {
        return barsInSeats.stream()
                .filter(seat -> seat.specialty().equals(specialty))
                .map(SeatBars::bars)
                .findFirst()
                .orElse(barsAsReviewer);
    }
}
