package kz.dalel.reading;

import java.time.Instant;

/**
 * That somebody read something of a case, or took it out of the house.
 *
 * @param actor such as {@code user:<account>} or {@code worker:<account>}
 * @param name of a person; null for a machine
 * @param role in which he read, {@code capacity} as what he took part; null where the entry says none
 * @param action what he did, as the log names it
 * @param subject what he read, such as {@code exhibit:CDF-2026-000001}
 * @param toldFrom from when on the case's people are told of it; null where they were at once
 */
public record ReadingLine(
        Instant at,
        String actor,
        String name,
        String role,
        String body,
        String capacity,
        String action,
        String subject,
        String reason,
        Instant toldFrom) {}
