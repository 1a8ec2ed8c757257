package kz.dalel.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** The result of one exhibit as {@code docs/work-result.schema.json} has it; empty optional parts are left out. */
record WorkResult(
        String exhibit,
        String sha256,
        Extractor extractor,
        Outcome outcome,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String detail,
        String type,
        List<NormalisedField> normalised,
        List<RawField> raw,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EmbeddedFile> embedded,
        boolean truncated) {

    static WorkResult of(WorkTask task, Extractor extractor, Parsed parsed) {
        return new WorkResult(
                task.exhibit(),
                task.sha256(),
                extractor,
                parsed.outcome(),
                parsed.detail(),
                parsed.type(),
                NormalisedFields.of(parsed.raw()),
                parsed.raw(),
                parsed.embedded(),
                parsed.truncated());
    }
}
