package kz.dalel.web.page.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastWordTest {
    @ParameterizedTest
    @ValueSource(strings = {"text", "reasons", "reason", "refusal"})
    void the_words_of_a_step_are_found_whatever_it_calls_them(String member) {
        assertThat(LastWord.of("{\"said\": {\"" + member + "\": \"Пломба 4\"}}").text())
                .isEqualTo("Пломба 4");
    }

    @Test
    void a_return_has_its_ground_beside_the_reasons() {
        LastWord word = LastWord.of("{\"said\": {\"ground\": \"NO_EXPERT\", \"reasons\": \"нет специальности\"}}");
        assertThat(word).isEqualTo(new LastWord("нет специальности", "NO_EXPERT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"said\": null}", "{\"said\": {\"reason\": null, \"agrees\": true}}"})
    void a_step_that_said_nothing_has_no_words(String record) {
        assertThat(LastWord.of(record)).isEqualTo(new LastWord("", ""));
    }
}
