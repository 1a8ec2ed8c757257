package kz.dalel.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.notice.PreferenceSheet.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceSheetTest {
    @Test
    void a_blank_address_means_no_mail() {
        assertThat(wish(" ", List.of()).complete().address()).isNull();
        assertThat(wish(" inv@mia.gov.kz ", List.of()).complete().address()).isEqualTo("inv@mia.gov.kz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inv",
                "inv@",
                "@mia.kz",
                "a b@mia.kz",
                "inv@mia.kz\r\nBcc: x@y.kz",
                "inv@mia.kz,x@y.kz",
                "<a@b.kz>"
            })
    void what_is_no_single_mailbox_is_refused(String address) {
        assertThatThrownBy(() -> wish(address, List.of()).complete())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("preference.address"));
    }

    @Test
    void what_must_be_told_cannot_be_left_out() {
        for (NoticeKind kind : NoticeKind.values()) {
            PreferenceSheet wanted = wish("inv@mia.kz", List.of(kind));
            if (PreferenceSheet.OPTIONAL.contains(kind))
                assertThat(wanted.complete()).isEqualTo(wanted);
            else assertThatThrownBy(wanted::complete).isInstanceOf(Refusal.class);
        }
    }

    private static PreferenceSheet wish(String address, List<NoticeKind> muted) {
        return new PreferenceSheet(address, "kk", Mode.DIGEST, 8, muted);
    }
}
