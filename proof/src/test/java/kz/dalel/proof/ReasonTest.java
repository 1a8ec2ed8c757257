package kz.dalel.proof;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {
    private static final Pattern FACT = Pattern.compile("\\{[0-9]\\}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void each_language_has_words_for_every_reason_and_none_besides_and_tells_the_same_facts(String language)
            throws IOException {
        Properties words = words(language);
        Properties english = words("en");

        assertThat(words.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Why.values()).map(Why::key).toList());
        for (String key : english.stringPropertyNames())
            assertThat(facts(words, key)).as(key).isEqualTo(facts(english, key));
    }

    @Test
    void a_reason_within_a_reason_is_said_in_the_same_language() {
        Reason reason = new Unfit("seal", new Unfit(Why.LENGTH, 31, 32)).reason();

        assertThat(reason).hasToString("seal: 31 bytes instead of 32");
        assertThat(reason.in(Locale.forLanguageTag("ru"))).isEqualTo("seal: байтов 31 вместо 32");
        assertThat(reason.in(Locale.forLanguageTag("kk"))).isEqualTo("seal: 32 орнына 31 байт");
    }

    private static Set<String> facts(Properties words, String key) {
        return FACT.matcher(words.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        String name = "reasons_" + language + ".properties";
        try (Reader reader = new InputStreamReader(Reason.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
