package kz.dalel.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class DraftFormTest {
    @Test
    void what_the_expert_said_last_can_be_said_again_with_its_annexes() {
        Content last = Conclusions.complete("ru");
        DraftForm again = DraftForm.of(last).readable();
        assertThat(again.evaluation()).isEqualTo(last.evaluation());
        assertThat(again.personsPresent()).isEqualTo(last.personsPresent());
        assertThat(again.expert().education()).isEqualTo(last.expert().education());
        assertThat(again.expert().post()).isEqualTo(last.expert().post());
        assertThat(again.dissent()).isEqualTo(last.dissent());
        assertThat(again.annexes()).containsExactly(new DraftForm.AnnexForm(null, "Спектрограммы", "ab".repeat(32)));
    }

    @Test
    void an_annex_is_sent_or_kept_and_always_named() {
        refused(new DraftForm.AnnexForm(null, "Спектрограммы", null), "required.annex.upload");
        refused(new DraftForm.AnnexForm(null, " ", "ab".repeat(32)), "required.annex.title");
        refused(new DraftForm.AnnexForm("u", null, null), "required.annex.title");
    }

    private static void refused(DraftForm.AnnexForm annex, String key) {
        assertThatThrownBy(() -> new DraftForm(null, null, null, null, List.of(annex)).readable())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
