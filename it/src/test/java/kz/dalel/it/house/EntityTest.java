package kz.dalel.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityTest {
    static Stream<ArchRule> rules() {
        return Stream.of(
                EntityRules.ENTITIES_DO_NOT_LEAVE_THEIR_PACKAGE,
                EntityRules.ENTITIES_HAVE_NO_SETTERS,
                EntityRules.ENTITIES_HAVE_NO_PUBLIC_CONSTRUCTORS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void entities_stay_at_home_and_speak_in_verbs(ArchRule rule) {
        rule.check(House.classes());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void an_entity_that_breaks_out_is_named(ArchRule rule) {
        List<String> violations = Seeded.violations(rule);

        assertThat(violations).anyMatch(line -> line.contains("exhibit.Seal"));
        assertThat(violations).anyMatch(line -> line.contains("exhibit.Box"));
        assertThat(violations).noneMatch(line -> line.contains("exhibit.Shelf"));
    }
}
