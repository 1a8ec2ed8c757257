package kz.dalel.exhibit;

import java.time.Instant;

/** An exhibit as those who take part in its case read it. */
public record ExhibitSheet(
        String number,
        String request,
        int ordinal,
        long version,
        String name,
        AddExhibit.Kind kind,
        File file,
        Origin origin,
        String packaging,
        String seal,
        AddExhibit.Destruction destruction,
        String description,
        Instant addedAt,
        Instant removedAt,
        Custody custody) {

    /** Its bytes: all null for a thing without a file; size in bytes. */
    public record File(String sha256, Long size, String mediaType, String name) {}

    /**
     * In whose hands it is: {@code user:<id>} with his name, or who took it; and where it lies now, which may be elsewhere than
     * where it was put at first. All null before it was received.
     */
    public record Custody(
            Found found, String holder, String holderName, String place, Instant receivedAt, Instant returnedAt) {}
}
