package kz.dalel.diary;

import java.time.Instant;

/**
 * When an expert has to appear, for a reader.
 *
 * @param name of the expert
 * @param ends exclusive
 * @param cancelReason null unless it was cancelled
 */
public record AppearanceLine(
        long id,
        String request,
        String officer,
        String name,
        AppearanceKind kind,
        Instant starts,
        Instant ends,
        String place,
        String ground,
        String cancelReason) {}
