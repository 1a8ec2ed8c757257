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

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
