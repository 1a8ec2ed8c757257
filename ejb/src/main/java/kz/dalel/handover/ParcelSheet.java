package kz.dalel.handover;

import java.time.Instant;
import java.util.List;

/**
 * A parcel as giver and receiver read it; contents are the handovers of the objects in it that show to the reader.
 *
 * @param papers what went with the objects; null for nothing
 * @param recallReason null, as {@code recalledAt}, unless the giver took it back
 */
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
        String papers,
        Instant releasedAt,
        Opened opened,
        Instant recalledAt,
        String recallReason,
        List<HandoverSheet> contents) {
    public ParcelSheet {
        contents = List.copyOf(contents);
    }

    /** How it was found; all null before. {@code extra} is what lay in it and was not on its list. */
    public record Opened(Instant at, Boolean sealIntact, String discrepancy, String extra) {}

    /** Whether it is still under way. */
    public boolean isUnderWay() {
        return opened.at() == null && recalledAt == null;
    }
}
