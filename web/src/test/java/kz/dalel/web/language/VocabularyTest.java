package kz.dalel.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    static List<String> areas() {
        return Stream.concat(Vocabulary.AREAS.stream(), Stream.of("faces")).toList();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_key_is_in_every_language(String area) {
        Set<String> russian = Vocabulary.area(area, Language.RU).stringPropertyNames();
        assertThat(Vocabulary.area(area, Language.KK).stringPropertyNames()).isEqualTo(russian);
        assertThat(Vocabulary.area(area, Language.EN).stringPropertyNames()).isEqualTo(russian);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_language_uses_the_same_placeholders(String area) {
        Properties russian = Vocabulary.area(area, Language.RU);
        for (Language language : Language.values()) {
            Properties other = Vocabulary.area(area, language);
            for (String key : russian.stringPropertyNames())
                assertThat(placeholders(other.getProperty(key)))
                        .as(language + " " + key)
                        .isEqualTo(placeholders(russian.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_words_are_empty_and_no_apostrophe_breaks_a_placeholder(Language language) {
        for (Map.Entry<String, String> word : Vocabulary.of(language).words().entrySet())
            assertThat(word.getValue()).as(word.getKey()).isNotBlank().doesNotContain("'");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_key_stands_in_two_areas(Language language) {
        int keys = Vocabulary.AREAS.stream()
                .mapToInt(a -> Vocabulary.area(a, language).size())
                .sum();
        assertThat(Vocabulary.of(language).words()).hasSize(keys);
    }

    @ParameterizedTest
    @CsvSource({
        "RU, 1, остался 1 день",
        "RU, 2, осталось 2 дня",
        "RU, 5, осталось 5 дней",
        "RU, 11, осталось 11 дней",
        "RU, 21, остался 21 день",
        "RU, 112, осталось 112 дней",
        "KK, 3, 3 күн қалды",
        "EN, 1, 1 day left",
        "EN, 2, 2 days left"
    })
    void counts_agree_with_their_number(Language language, long days, String words) {
        assertThat(Vocabulary.of(language).count("clock.left", days)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"KK, 2026 жылғы 3 қазан", "RU, 3 октября 2026 г.", "EN, 3 October 2026"})
    void a_date_is_written_as_the_language_writes_it(Language language, String words) {
        assertThat(Almanac.of(language).date(LocalDate.of(2026, 10, 3))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "RU, 999, 999 Б",
        "RU, 1400000012, '1,4 ГБ'",
        "EN, 1400000012, 1.4 GB",
        "KK, 15500, 16 кБ",
        "EN, 999999, 1 MB"
    })
    void a_size_is_rounded_to_what_one_reads(Language language, long bytes, String words) {
        assertThat(Sizes.rounded(language, bytes)).isEqualTo(words.replace(' ', '\u00a0'));
    }

    private static Set<String> placeholders(String words) {
        return PLACEHOLDER.matcher(words).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
