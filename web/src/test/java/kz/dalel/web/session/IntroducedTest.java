package kz.dalel.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntroducedTest {
    @Test
    void a_change_of_name_or_body_is_news() {
        Introduced introduced = new Introduced();
        introduced.remember("person", "MIA", "A. Name");
        assertThat(introduced.knows("person", "MIA", "A. Name")).isTrue();
        assertThat(introduced.knows("person", "MIA", "B. Name")).isFalse();
        assertThat(introduced.knows("person", "FMA", "A. Name")).isFalse();
    }

    @Test
    void the_memory_is_bounded() {
        Introduced.Recent<String> recent = new Introduced.Recent<>(2);
        recent.put("a", "");
        recent.put("b", "");
        recent.get("a");
        recent.put("c", "");
        assertThat(recent).containsOnlyKeys("a", "c");
    }
}
