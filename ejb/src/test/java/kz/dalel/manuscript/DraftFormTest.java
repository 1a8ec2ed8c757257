package kz.dalel.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.dalel.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DraftFormTest {

    @Test
    void what_the_expert_adds_is_readable_and_of_bounded_length() {
        DraftForm blank = new DraftForm(" ", null, null, null, null).readable();
        assertThat(blank.evaluation()).isNull();
        assertThat(blank.annexes()).isEqualTo(List.of());
        assertThat(new DraftForm("а\r\nб\t", null, null, null, null).readable().evaluation())
                .isEqualTo("а\nб");
        assertRefused(() -> new DraftForm("а\u0000", null, null, null, null).readable(), "text.unreadable");
        assertRefused(() -> new DraftForm("\uD800", null, null, null, null).readable(), "text.unreadable");
        assertRefused(() -> new DraftForm("а".repeat(20_001), null, null, null, null).readable(), "text.tooLong");
    }

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
        assertRefused(annex(null, "Спектрограммы", null), "required.annex.upload");
        assertRefused(annex(null, " ", "ab".repeat(32)), "required.annex.title");
        assertRefused(annex("u", null, null), "required.annex.title");
    }

    private static ThrowingCallable annex(String upload, String title, String sha256) {
        DraftForm.AnnexForm annex = new DraftForm.AnnexForm(upload, title, sha256);
        return () -> new DraftForm(null, null, null, null, List.of(annex)).readable();
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
