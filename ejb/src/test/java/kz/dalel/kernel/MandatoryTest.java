package kz.dalel.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MandatoryTest {
    @Test
    void a_text_loses_its_outer_white_space_and_nothing_else() {
        assertThat(Mandatory.text("act", " a\n\tb ")).isEqualTo("a\n\tb");
        assertThat(Mandatory.line("code", " MEDIA ")).isEqualTo("MEDIA");
    }

    @Test
    void nothing_said_and_what_cannot_be_kept_is_refused() {
        refused(() -> Mandatory.text("act", " \t"), "required.act");
        refused(() -> Mandatory.text("act", "\u00a0\u200b"), "required.act");
        refused(() -> Mandatory.line("code", null), "required.code");
        refused(() -> Mandatory.text("act", "a\u0000"), "text.unreadable");
        refused(() -> Mandatory.line("code", "a\nb"), "text.unreadable");
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        assertThatThrownBy(() -> Mandatory.all(
                        "incomplete",
                        () -> Mandatory.text("body", null),
                        () -> Mandatory.text("reason", "there"),
                        () -> Mandatory.text("person", "")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("incomplete");
                    assertThat(refusal.reasons())
                            .extracting(Refusal::key)
                            .containsExactly("required.body", "required.person");
                });
    }

    @Test
    void a_single_thing_that_is_missing_is_told_alone() {
        refused(() -> Mandatory.all("incomplete", () -> {}, () -> Mandatory.text("person", "")), "required.person");
        assertThatCode(() -> Mandatory.all("incomplete", () -> {})).doesNotThrowAnyException();
    }

    @Test
    void what_is_missing_in_a_part_is_told_beside_the_rest() {
        assertThatThrownBy(() -> Mandatory.all(
                        "whole.incomplete",
                        () -> Mandatory.value("day", null),
                        () -> Mandatory.all(
                                "part.incomplete",
                                () -> Mandatory.line("name", " "),
                                () -> Mandatory.line("number", null))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("whole.incomplete");
                    assertThat(refusal.reasons())
                            .extracting(Refusal::key)
                            .containsExactly("required.day", "required.name", "required.number");
                });
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
