package kz.dalel.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words seal = new Words("печать", "мөр", "seal");

    @Test
    void each_language_gets_its_own_text_whatever_the_country() {
        assertThat(seal.in(new Locale("ru"))).isEqualTo("печать");
        assertThat(seal.in(new Locale("kk", "KZ"))).isEqualTo("мөр");
        assertThat(seal.in(Locale.UK)).isEqualTo("seal");
    }

    @Test
    void another_language_gets_english() {
        assertThat(seal.in(Locale.FRENCH)).isEqualTo("seal");
        assertThat(seal.in(Locale.ROOT)).isEqualTo("seal");
    }
}
