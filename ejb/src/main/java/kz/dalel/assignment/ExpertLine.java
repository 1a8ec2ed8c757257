package kz.dalel.assignment;

import java.util.List;
import kz.dalel.kernel.Refusal;

/**
 * An expert as whoever assigns sees him.
 *
 * @param officer his account
 * @param name his account where he was never here
 * @param specialties codes for which a certificate holds today
 * @param certificates all that he has and had
 * @param load how many active requests he has in hand
 * @param bars what stands against him as the expert of the request; empty without a request
 * @param barsAsReviewer the same as its reviewer
 */
public record ExpertLine(
        String officer,
        String name,
        List<String> specialties,
        List<Certificate> certificates,
        int load,
        List<Refusal> bars,
        List<Refusal> barsAsReviewer) {
    public ExpertLine {
        specialties = List.copyOf(specialties);
        certificates = List.copyOf(certificates);
        bars = List.copyOf(bars);
        barsAsReviewer = List.copyOf(barsAsReviewer);
    }
}
