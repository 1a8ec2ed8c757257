package kz.dalel.correspondence;

import java.time.Instant;

/**
 * A message of the thread, for a reader.
 *
 * @param author name of whoever wrote it
 * @param procedural whether it is about the procedure and not about the study
 * @param answers number of the question that it answers; null for all but answers
 * @param partner with whom the author spoke; null for all but calls
 * @param calledAt when; null for all but calls
 * @param sha256 digest of the text in UTF-8, as the log has it
 * @param waits whether it is a question that nobody has answered
 */
public record MessageLine(
        long id,
        MessageKind kind,
        Side side,
        String author,
        boolean procedural,
        Long answers,
        String partner,
        Instant calledAt,
        String text,
        String sha256,
        Instant writtenAt,
        boolean waits) {}
