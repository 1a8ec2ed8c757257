package kz.dalel.link;

import static kz.dalel.request.RequestDraft.Type.ADDITIONAL;
import static kz.dalel.request.RequestDraft.Type.COMMISSION;
import static kz.dalel.request.RequestDraft.Type.PRIMARY;
import static kz.dalel.request.RequestDraft.Type.REPEAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class PreviousNeededTest {
    @Test
    void an_additional_or_repeat_examination_follows_with_reasons() {
        for (var type : List.of(ADDITIONAL, REPEAT)) {
            assertThat(keys(PreviousNeeded.missing(type, Optional.empty())))
                    .containsExactly("required.previous", "required.previous.reasons");
            assertThat(keys(PreviousNeeded.missing(type, attached(null)))).containsExactly("required.previous.reasons");
            assertThat(PreviousNeeded.missing(type, attached("unclear"))).isEmpty();
        }
    }

    @Test
    void no_other_follows() {
        for (var type : List.of(PRIMARY, COMMISSION)) {
            assertThat(PreviousNeeded.missing(type, Optional.empty())).isEmpty();
            assertThat(keys(PreviousNeeded.missing(type, attached("unclear")))).containsExactly("link.followsNone");
        }
    }

    private static Optional<LinkSheet.Previous> attached(String reasons) {
        return Optional.of(new LinkSheet.Previous(
                "CDF-2026-000001", null, reasons, 1, "a".repeat(64), "b".repeat(64), "c.pdf", 5, Instant.EPOCH));
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }
}
