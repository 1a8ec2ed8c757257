package kz.dalel.archive;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A case in a list of the archive.
 *
 * @param returnedAt when its objects went back
 * @param keptUntil the first day on which it may go; null while it is not archived
 * @param held whether a hold is open
 * @param proposed whether its disposal is proposed
 */
public record ArchiveLine(
        String request, String caseNumber, Instant returnedAt, LocalDate keptUntil, boolean held, boolean proposed) {}
