package kz.dalel.deviation;

import java.time.Instant;

/**
 * A deviation as it is read; {@code authorised}, {@code decidedBy}, {@code decidedAt} and {@code remark} are null until somebody
 * decided.
 *
 * @param ordinal its number in the request, from 1
 * @param recordedBy name of the expert
 * @param decidedBy name of whoever decided
 */
public record DeviationSheet(
        int ordinal,
        DeviationForm said,
        String recordedBy,
        Instant recordedAt,
        Boolean authorised,
        String decidedBy,
        Instant decidedAt,
        String remark) {}
