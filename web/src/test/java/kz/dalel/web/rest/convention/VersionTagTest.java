package kz.dalel.web.rest.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kz.dalel.web.rest.problem.Finding;
import kz.dalel.web.rest.problem.Misuse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTagTest {
    @Test
    void a_version_goes_out_as_a_strong_tag_and_comes_back() {
        assertThat(VersionTag.of(7)).isEqualTo("\"7\"");
        assertThat(VersionTag.expected(" \"7\" ")).hasValue(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"7\"", "\"abc\"", "\"07\"", "\"-1\"", "\"\"", "\"9999999999999999999\""})
    void a_tag_that_was_never_ours_names_no_version(String tag) {
        assertThat(VersionTag.expected(tag)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "*", "", "\"7\", \"8\"", "\"7", "w/\"7\""})
    void what_is_not_one_tag_is_told(String tag) {
        assertThatExceptionOfType(Misuse.class)
                .isThrownBy(() -> VersionTag.expected(tag))
                .satisfies(misuse -> assertThat(misuse.finding()).isEqualTo(Finding.of(400, "ifMatchBroken")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"6\", \"7\"", "*"})
    void a_reader_who_has_the_version_is_recognised(String tags) {
        assertThat(VersionTag.named(tags, 7)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "", "\"77\""})
    void a_reader_of_another_version_gets_the_newest(String tags) {
        assertThat(VersionTag.named(tags, 7)).isFalse();
    }
}
