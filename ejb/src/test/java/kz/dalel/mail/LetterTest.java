package kz.dalel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.dalel.document.Wordbook;
import org.junit.jupiter.api.Test;

/** A letter says how many notices wait and where, and has no way to say more. */
class LetterTest {
    private static final String ADDRESS = "https://dalel.example.kz/";

    @Test
    void it_says_in_each_language_how_many_wait_and_where() {
        for (String language : Wordbook.LANGUAGES) {
            Letter letter = Letter.of(language, 3, ADDRESS);
            assertThat(letter.text())
                    .as(language)
                    .contains(" 3.", "https://dalel.example.kz/app/messages.xhtml")
                    .doesNotContain("{", "'");
            assertThat(letter.subject()).isNotBlank().doesNotContain("\n");
        }
        assertThat(List.of(Letter.of("kk", 1, ADDRESS), Letter.of("ru", 1, ADDRESS), Letter.of("en", 1, ADDRESS)))
                .doesNotHaveDuplicates();
    }

    @Test
    void it_stops_counting_at_a_hundred() {
        assertThat(Letter.of("ru", 100, ADDRESS).text()).contains("100+");
        assertThat(Letter.of("ru", 99, ADDRESS).text()).contains("99").doesNotContain("99+");
    }

    /** What is handed to it: the language, a number and the address of the application. */
    @Test
    void nothing_of_a_case_can_be_handed_to_it() {
        assertThat(Arrays.stream(Letter.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals("of"))
                        .map(method -> Arrays.asList(method.getParameterTypes())))
                .containsExactly(List.of(String.class, long.class, String.class));
        assertThat(Arrays.stream(DueMail.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactly("id", "address", "language", "unread", "tries");
    }
}
