package kz.dalel.web.rest.exhibit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import kz.dalel.extraction.ExtractionSheet;
import kz.dalel.extraction.Outcome;
import kz.dalel.web.rest.json.Tree;

/** An extraction as the API shows it: the result as the JSON that it is. */
public record Metadata(
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
        JsonNode result) {

    static Metadata of(ExtractionSheet sheet) {
        return new Metadata(
                sheet.exhibit(),
                sheet.sha256(),
                sheet.done(),
                sheet.outcome(),
                sheet.extractor(),
                sheet.version(),
                sheet.configuration(),
                sheet.orderedAt(),
                sheet.at(),
                sheet.resultSha256(),
                Tree.of(sheet.result()));
    }
}
