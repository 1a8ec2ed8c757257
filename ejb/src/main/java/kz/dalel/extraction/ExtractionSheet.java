package kz.dalel.extraction;

import java.time.Instant;

/**
 * What is known of an exhibit's metadata: the result and what it is bound to; all null while it is not done.
 *
 * @param sha256 of the exhibit's bytes
 * @param result the result as JSON of {@code docs/work-result.schema.json}
 * @param resultSha256 of the canonical result, as the custody log names it
 */
public record ExtractionSheet(
        String exhibit,
        String sha256,
        boolean done,
        Outcome outcome,
        String extractor,
        String version,
        String configuration,
        Instant orderedAt,
        Instant at,
        String resultSha256,
        String result) {}
