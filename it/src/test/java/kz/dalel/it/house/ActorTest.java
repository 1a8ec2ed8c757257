package kz.dalel.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActorTest {
    @Test
    void nobody_keeps_an_actor() {
        ActorRules.NOBODY_KEEPS_AN_ACTOR.check(House.classes());
    }

    @Test
    void a_class_that_keeps_an_actor_is_named() {
        List<String> violations = Seeded.violations(ActorRules.NOBODY_KEEPS_AN_ACTOR);

        assertThat(violations).anyMatch(line -> line.contains("examination.KeepsAnActor.injected"));
        assertThat(violations).anyMatch(line -> line.contains("examination.KeepsAnActor.remembered"));
    }

    @Test
    void no_actor_is_injected_or_handed_to_a_service() {
        ActorRules.NO_ACTOR_IS_INJECTED_OR_HANDED_TO_A_SERVICE.check(House.classes());
    }

    @Test
    void a_service_that_is_told_who_acts_is_named() {
        List<String> violations = Seeded.violations(ActorRules.NO_ACTOR_IS_INJECTED_OR_HANDED_TO_A_SERVICE);

        assertThat(violations).anyMatch(line -> line.contains("examination.KeepsAnActor.receive("));
        assertThat(violations).anyMatch(line -> line.contains("examination.KeepsAnActor.actAs("));
        assertThat(violations).noneMatch(line -> line.contains("examination.KeepsAnActor.own("));
    }
}
