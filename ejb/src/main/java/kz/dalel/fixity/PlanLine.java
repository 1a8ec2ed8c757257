package kz.dalel.fixity;

import java.time.Instant;

/**
 * An object that is to be read anew.
 *
 * @param exhibit null for a document of the case
 * @param size in bytes
 * @param checkedAt null when it was not read since it was stored
 * @param dueAt from when on the schedule reads it
 */
public record PlanLine(String request, String exhibit, String sha256, long size, Instant checkedAt, Instant dueAt) {}
