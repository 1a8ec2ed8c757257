package kz.dalel.deviation;

import java.time.Instant;

/** A ticket as its holder reads it: on which case, why, since when and until when. */
public record TicketSheet(String request, String reason, Instant openedAt, Instant until) {}
