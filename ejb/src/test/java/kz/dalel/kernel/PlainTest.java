package kz.dalel.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
    @ParameterizedTest
    @ValueSource(strings = {"Айғақ №7", "عقد", "cafe\u0301", "👩‍💻", "ZWNJ \u200c"})
    void any_writing_is_kept(String text) {
        assertThat(Plain.line(text)).isEqualTo(text);
        assertThat(Plain.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000", "\u0007", "a\u007fb", "a\u0085", "a\u2028b", "cod\u202egpj", "\u2066a", "a\ud800"})
    void what_cannot_be_kept_or_seen_or_turns_the_reading_is_refused(String text) {
        assertThat(Plain.isLine(text)).isFalse();
        refused(() -> Plain.line(text));
        refused(() -> Plain.text(text));
    }

    @Test
    void only_a_text_of_several_lines_has_breaks_and_tabs() {
        assertThat(Plain.text("a\r\n\tb")).isEqualTo("a\r\n\tb");
        refused(() -> Plain.line("a\tb"));
        refused(() -> Plain.line("a\nb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t", "\u00a0", "\u2028", "\u200b", "\u00ad\u200d", "\ufeff \u180e"})
    void what_nobody_sees_is_blank(String text) {
        assertThat(Plain.isBlank(text)).isTrue();
        assertThat(Plain.isBlank(text + "ә")).isFalse();
    }

    @Test
    void the_refusal_names_the_character_and_shows_the_text_without_it() {
        assertThatThrownBy(() -> Plain.text("Пломба\u0000 цела"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.args()).containsExactly("U+0000", "Пломба цела"));
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo("text.unreadable"));
    }
}
