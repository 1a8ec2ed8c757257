package kz.dalel.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.dalel.request.State;
import kz.dalel.web.language.Language;
import kz.dalel.web.language.Vocabulary;
import org.junit.jupiter.api.Test;

class StatesTest {
    @Test
    void every_state_has_words_and_a_tone() {
        States states = new States();
        for (String state : States.TONES.keySet()) {
            assertThat(states.tone(state)).isNotNull();
            for (Language language : Language.values())
                assertThat(Vocabulary.of(language).knows(states.key(state)))
                        .as(state)
                        .isTrue();
        }
    }

    @Test
    void no_state_of_the_domain_is_missing() {
        assertThat(States.TONES)
                .containsKeys(Stream.of(State.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void no_two_tones_share_a_shape() {
        assertThat(Stream.of(Tone.values()).map(Tone::path)).doesNotHaveDuplicates();
    }

    @Test
    void a_digest_is_cut_into_groups_that_join_to_the_digest() {
        String digest = "0123456789abcdef".repeat(4);
        List<String> groups = new Digests().groups(digest);
        assertThat(groups).hasSize(8);
        assertThat(String.join("", groups)).isEqualTo(digest);
    }
}
