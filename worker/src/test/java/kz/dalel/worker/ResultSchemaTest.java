package kz.dalel.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultSchemaTest {
    private final WorkResult result = WorkResult.of(
            new WorkTask("t", "CDF-2026-000001", "a".repeat(64), 1),
            new Extractor("tika", "3.3.1", "b".repeat(64)),
            new Parsed(Outcome.EXTRACTED, "damaged", "image/png", List.of(), List.of(), true));

    @Test
    void it_accepts_a_result_and_refuses_what_it_does_not_name() throws Exception {
        ObjectNode json = Json.MAPPER.valueToTree(result);
        ResultSchema.check(json.toString());
        assertThat(ResultSchema.refuses(json.deepCopy().put("path", "/x").toString()))
                .isTrue();
        assertThat(ResultSchema.refuses(
                        json.deepCopy().put("detail", "No such file: /x").toString()))
                .isTrue();
        assertThat(ResultSchema.refuses(json.deepCopy().put("outcome", "FAILED").toString()))
                .isTrue();
    }

    @Test
    void it_knows_every_outcome_and_every_word() throws Exception {
        for (Outcome outcome : Outcome.values())
            for (Verdict verdict : Verdict.values()) {
                ObjectNode json = Json.MAPPER.valueToTree(result);
                json.put("outcome", outcome.name());
                if (verdict != Verdict.READ) json.put("detail", verdict.word());
                ResultSchema.check(json.toString());
            }
    }
}
