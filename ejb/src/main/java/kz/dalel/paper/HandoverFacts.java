package kz.dalel.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.handover.HandoverSheet;
import kz.dalel.handover.Release;

/**
 * What an act of handover says; null for what is not said or has not happened yet.
 *
 * @param number of the handover, of the parcel
 * @param parcel whether several objects go in one package
 * @param masthead the Center and the site
 * @param purpose why it passes
 * @param seal on the parcel
 * @param sealIntact whether it was found so
 * @param discrepancy what differs in the parcel
 */
public record HandoverFacts(
        long number,
        boolean parcel,
        List<String> masthead,
        Party giver,
        Party receiver,
        Party courier,
        Release.Purpose purpose,
        String reason,
        String ground,
        LocalDate until,
        Instant releasedAt,
        Instant receivedAt,
        String seal,
        Boolean sealIntact,
        String discrepancy,
        List<Item> objects) {
    public HandoverFacts {
        masthead = List.copyOf(masthead);
        objects = List.copyOf(objects);
    }

    /** One side: the name, the body he serves in, and for somebody from outside his card and his power of attorney. */
    public record Party(String name, String body, String serviceId, String authority) {}

    /** An object with its name and its own handover. */
    public record Item(String name, HandoverSheet handover) {}
}
