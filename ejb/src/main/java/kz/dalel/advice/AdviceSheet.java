package kz.dalel.advice;

import java.time.Instant;

/**
 * Advice as it was given. It has no evidentiary status.
 *
 * @param request number of the request
 * @param sha256 over the text, UTF-8, in lower-case hex
 * @param adviser his account
 * @param adviserName his name of today
 * @param file the file that goes with it; null where there is none
 */
public record AdviceSheet(
        String request,
        String answer,
        String sha256,
        String adviser,
        String adviserName,
        Instant givenAt,
        AttachedFile file) {

    /** A file: digest in lower-case hex, size in bytes, name as given. */
    public record AttachedFile(String sha256, String name, long size) {}
}
