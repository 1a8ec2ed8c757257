package kz.dalel.handover;

import java.time.Instant;
import java.util.List;

/** A parcel as giver and receiver read it; contents are the handovers of the objects in it that show to the reader. */
public record ParcelSheet(
        long id,
        long version,
        String giver,
        String giverName,
        String receiver,
        String receiverName,
        String toSite,
        Outside courier,
        String seal,
        Instant releasedAt,
        Instant receivedAt,
        Boolean sealIntact,
        String discrepancy,
        List<HandoverSheet> contents) {
    public ParcelSheet {
        contents = List.copyOf(contents);
    }
}
