package kz.dalel.notice;

import java.time.Instant;
import kz.dalel.request.RequestDraft;

/**
 * A notice, for its recipient.
 *
 * @param request number of the case
 * @param requestKind of which kind the request is
 * @param subject what in it, as the kind says; null where the kind says enough
 * @param inPlaceOf name of whoever is away and for whom the reader stands in; null for the reader's own
 * @param readAt null until it is read
 */
public record NoticeLine(
        long id,
        NoticeKind kind,
        String request,
        RequestDraft.Kind requestKind,
        String subject,
        String inPlaceOf,
        Instant at,
        Instant readAt) {}
