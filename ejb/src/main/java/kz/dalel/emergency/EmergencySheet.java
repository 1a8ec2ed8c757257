package kz.dalel.emergency;

import java.time.Instant;

/**
 * That somebody asked to read a case for an emergency, and what became of it.
 *
 * @param askedBy by name
 * @param decidedBy by name; null, as {@code decidedAt} and {@code granted}, until somebody decided
 * @param remark what was said with the decision; null for nothing
 * @param until when the reading ends by itself, exclusive; null where nobody was let in
 * @param own whether the caller asked for it
 * @param open whether it can be read at this moment
 */
public record EmergencySheet(
        long id,
        String request,
        String reason,
        int hours,
        String askedBy,
        Instant askedAt,
        String decidedBy,
        Instant decidedAt,
        Boolean granted,
        String remark,
        Instant until,
        boolean own,
        boolean open) {}
