package kz.dalel.proof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Pattern FACT = Pattern.compile("\\{[0-9]\\}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void each_language_has_a_sentence_for_everything_and_none_besides(String language) throws IOException {
        Set<String> needed = Stream.of(
                        Stream.of(Fault.values()).map(Fault::key),
                        Stream.of(Finding.values()).map(Finding::key),
                        Stream.of(Verdict.values()).map(verdict -> key("section.", verdict)),
                        Stream.of(Outcome.values()).map(outcome -> key("outcome.", outcome)),
                        Stream.of("watching", "cosigned", "waits", "alarm", "listening", "troubled")
                                .map("witness."::concat))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(words(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(needed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void each_language_tells_the_same_facts(String language) throws IOException {
        Properties english = words("en");
        Properties other = words(language);

        for (String key : english.stringPropertyNames())
            assertThat(facts(other, key)).as(key).isEqualTo(facts(english, key));
    }

    @Test
    void a_sentence_says_its_facts_as_they_are() {
        NotProved fault = new NotProved(Fault.INCLUSION_ROOT, 1234L, 100_000L);

        assertThat(new Words("en").say(fault))
                .startsWith("Entry #1234 is not what stands")
                .contains("100000 entries");
        assertThat(new Words("ru").say(fault)).startsWith("Запись № 1234 не та");
        assertThat(new Words("kk").say(fault)).startsWith("№ 1234 жазба");
    }

    @Test
    void there_is_no_other_language() {
        assertThatThrownBy(() -> new Words("de")).hasMessage("language: de");
    }

    private static Set<String> facts(Properties words, String key) {
        return FACT.matcher(words.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(String prefix, Enum<?> constant) {
        return prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        String name = "words_" + language + ".properties";
        try (Reader reader = new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
