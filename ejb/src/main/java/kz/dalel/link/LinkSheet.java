package kz.dalel.link;

import java.time.Instant;
import java.util.List;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.State;

/**
 * What a request follows and what follows it, as far as the reader takes part in both.
 *
 * @param previous null for a request that follows none
 */
public record LinkSheet(Previous previous, List<Later> later) {
    public LinkSheet {
        later = List.copyOf(later);
    }

    /**
     * The conclusion that is attached.
     *
     * @param number of the earlier request; null where it does not show to the reader, and for a conclusion from elsewhere
     * @param elsewhere who gave it; null for one of ours, of which {@code version} and {@code contentSha256} tell which
     * @param reasons why it is not enough; null while the draft does not say
     * @param sha256 of the attached file, size in bytes
     */
    public record Previous(
            String number,
            String elsewhere,
            String reasons,
            Integer version,
            String contentSha256,
            String sha256,
            String name,
            long size,
            Instant attachedAt) {}

    /** A request that follows this one. */
    public record Later(String number, RequestDraft.Type type, State state, Instant linkedAt) {}
}
