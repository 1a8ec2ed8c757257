package kz.dalel.web.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"kk", "en"})
    void every_language_has_every_key_with_the_same_places(String language) throws IOException {
        Properties russian = bundle("ru");
        Properties other = bundle(language);
        assertThat(other.stringPropertyNames()).isEqualTo(russian.stringPropertyNames());
        for (String key : russian.stringPropertyNames())
            assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(russian.getProperty(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "en"})
    void no_sentence_is_empty_or_carries_an_apostrophe_that_its_pattern_would_swallow(String language)
            throws IOException {
        assertThat(bundle(language).values())
                .allSatisfy(
                        sentence -> assertThat((String) sentence).isNotBlank().doesNotContain("'"));
    }

    @Test
    void the_first_language_that_we_speak_is_taken_and_russian_without_one() {
        assertThat(language("de", "kk-KZ", "en")).isEqualTo("kk");
        assertThat(language("de")).isEqualTo("ru");
        assertThat(language("*")).isEqualTo("ru");
        assertThat(language()).isEqualTo("ru");
    }

    @Test
    void a_sentence_is_filled_and_a_key_without_one_stands_for_itself() {
        Words english = new Words(Locale.ENGLISH);
        assertThat(english.refusal("limit", List.of(1, 200))).isEqualTo("limit is from 1 to 200.");
        assertThat(english.refusal("no.such.key", List.of())).isEqualTo("no.such.key");
        assertThat(english.title(418)).isEqualTo("Refused");
    }

    @Test
    void each_refusal_that_has_words_in_any_area_is_said_in_them() throws IOException {
        Words english = new Words(Locale.ENGLISH);
        List<String> bare = new ArrayList<>();
        try (Stream<Path> areas = Files.list(Path.of("src/main/resources/kz/dalel/web"))) {
            for (Path area : areas.filter(file -> file.toString().endsWith("_en.properties"))
                    .toList())
                for (String key : properties(area).stringPropertyNames())
                    if (key.startsWith("refusal.")
                            && english.refusal(key.substring("refusal.".length()), List.of())
                                    .equals(key.substring("refusal.".length()))) bare.add(key);
        }
        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "en"})
    void no_key_has_words_in_two_areas(String language) throws IOException {
        List<String> keys = new ArrayList<>();
        try (Stream<Path> areas = Files.list(Path.of("src/main/resources/kz/dalel/web"))) {
            for (Path area : areas.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .toList()) keys.addAll(properties(area).stringPropertyNames());
        }
        assertThat(keys).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String language(String... wanted) {
        return Words.in(List.of(wanted).stream().map(Locale::forLanguageTag).toList())
                .language()
                .getLanguage();
    }

    private static int places(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties bundle(String language) throws IOException {
        Properties words = new Properties();
        String name = "/kz/dalel/web/problems_" + language + ".properties";
        try (Reader reader = new InputStreamReader(WordsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
