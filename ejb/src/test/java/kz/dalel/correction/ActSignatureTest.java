package kz.dalel.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import kz.dalel.kernel.Refusal;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ActSignatureTest {
    private static final String PRINTED = "0123456789abcdef" + "0".repeat(48);

    @Test
    void what_stands_on_the_paper_must_be_what_was_printed() {
        ActSignature signature = new ActSignature("7", " 0123 4567 89AB CDEF ", 2).checked();
        signature.fits(PRINTED, 2);
        assertThatThrownBy(() -> signature.fits("f" + PRINTED.substring(1), 2)).hasMessageContaining("digestDiffers");
        assertThatThrownBy(() -> signature.fits(PRINTED, 3)).hasMessageContaining("pagesDiffer");
    }

    @Test
    void a_click_is_no_signature() {
        assertThatThrownBy(() -> new ActSignature(" ", "0123456789abcdef", 1).checked())
                .hasMessageContaining("signature.noScan");
    }

    @Test
    void nothing_is_corrected_into_itself_and_all_that_is_missing_is_told() {
        assertThatThrownBy(() -> new CorrectionForm("p", " 1", "1 ", "r", "n").checked())
                .hasMessageContaining("correction.same");
        assertThatThrownBy(() -> new CorrectionForm(null, "1", " ", "r", "n").checked())
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(
                        refusal -> refusal.reasons().stream().map(Refusal::key).toList())
                .isEqualTo(List.of("required.correction.place", "required.correction.newValue"));
    }

    @Test
    void whoever_disagrees_says_why() {
        assertThat(new Opinion(true, " ").checked().remark()).isNull();
        assertThatThrownBy(() -> new Opinion(false, " ").checked()).hasMessageContaining("required.correction.remark");
    }

    @Test
    void the_digest_of_an_act_changes_with_every_word() {
        assertThat(content("1", "2").sha256())
                .hasSize(64)
                .isEqualTo(content("1", "2").sha256())
                .isNotEqualTo(content("1", "3").sha256());
    }

    private static ActContent content(String oldValue, String newValue) {
        Instant at = Instant.parse("2026-03-01T08:00:00Z");
        CorrectionForm said = new CorrectionForm("p", oldValue, newValue, "r", "n");
        return new ActContent(
                "ACT-2026-000001", "ru", "Center", "Site", "CDF-2026-000001", 1, PRINTED, at, "expert", at, said);
    }
}
