package kz.dalel.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalResultTest {

    @Test
    void a_result_has_one_spelling_and_leaves_out_what_was_not_said() {
        CanonicalResult canonical = CanonicalResult.of(Results.result());
        assertThat(canonical.json())
                .isEqualTo("{\"exhibit\":\"CDF-2026-000001\",\"extractor\":{\"configuration\":\"" + "c".repeat(64)
                        + "\",\"name\":\"tika\",\"version\":\"3.3.1\"},\"normalised\":[{\"field\":\"author\",\"rawKey\":"
                        + "\"dc:creator\",\"value\":\"Әсел\"}],\"outcome\":\"EXTRACTED\",\"raw\":[{\"key\":\"dc:creator\","
                        + "\"values\":[\"Әсел\"]}],\"sha256\":\"" + "a".repeat(64)
                        + "\",\"truncated\":false,\"type\":\"image/jpeg\"}");
        assertThat(canonical.sha256()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul\0", "half \uD83D pair"})
    void what_the_database_or_utf8_cannot_hold_is_refused(String value) {
        refused(Results.with(Results.raw("key", value)));
        refused(Results.with(Results.raw(value, "value")));
    }

    @Test
    void every_other_character_is_kept() {
        String all = "\u0001\u001f\"\\/\u007f\u202e😀";
        assertThat(CanonicalResult.of(Results.with(Results.raw("key", all))).json())
                .contains("\\u0001\\u001f\\\"\\\\/\u007f\u202e😀");
    }

    @Test
    void what_the_schema_does_not_know_is_refused() {
        refused(Results.with(new ExtractionResult.Extractor("tika", "3.3.1", "short")));
        refused(Results.with(new ExtractionResult.Extractor("other", "3.3.1", "c".repeat(64))));
        refused(Results.with(new ExtractionResult.Extractor("tika", "3.3.1; drop", "c".repeat(64))));
        refused(Results.with((ExtractionResult.Extractor) null));
        refused(Results.with((Outcome) null));
        refused(Results.with(Collections.nCopies(2001, new ExtractionResult.Raw("k", List.of()))));
        refused(Results.with(Results.raw("key", "x".repeat(8193))));
    }

    @Test
    void a_result_of_more_than_two_mebibytes_is_too_large() {
        String[] values = new String[300];
        java.util.Arrays.fill(values, "я".repeat(8192));
        ExtractionResult large = Results.with(Results.raw("key", values));
        assertThat(large.raw().get(0).values().get(0).getBytes(StandardCharsets.UTF_8))
                .hasSize(16384);
        assertThatThrownBy(() -> CanonicalResult.of(large))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
    }

    private static void refused(ExtractionResult result) {
        assertThatThrownBy(() -> CanonicalResult.of(result)).hasMessageContaining("work.result");
    }
}
