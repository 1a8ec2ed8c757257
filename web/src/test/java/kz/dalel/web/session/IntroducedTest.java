package kz.dalel.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class IntroducedTest {
    @Test
    void a_change_of_name_body_or_roles_is_news() {
        Introduced introduced = new Introduced();
        introduced.remember("person", "MIA", "A. Name", Set.of("expert", "reviewer"));
        assertThat(introduced.knows("person", "MIA", "A. Name", Set.of("reviewer", "expert")))
                .isTrue();
        assertThat(introduced.knows("person", "MIA", "B. Name", Set.of("expert", "reviewer")))
                .isFalse();
        assertThat(introduced.knows("person", "FMA", "A. Name", Set.of("expert", "reviewer")))
                .isFalse();
        assertThat(introduced.knows("person", "MIA", "A. Name", Set.of("reviewer")))
                .isFalse();
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
