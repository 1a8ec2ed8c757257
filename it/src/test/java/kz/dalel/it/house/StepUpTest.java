package kz.dalel.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.dalel.kernel.StepUp;
import org.junit.jupiter.api.Test;

class StepUpTest {
    @Test
    void grave_acts_ask_for_a_second_factor() {
        StepUpRules.GRAVE_ACTS_ASK_FOR_A_SECOND_FACTOR.check(House.classes());
    }

    @Test
    void the_list_names_each_act_that_asks_and_no_other() {
        List<String> asking = House.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(StepUp.class))
                .map(StepUpRules::name)
                .toList();
        assertThat(asking).containsExactlyInAnyOrderElementsOf(StepUpRules.ACTS);
    }

    @Test
    void a_grave_act_that_asks_for_none_is_named() {
        assertThat(Seeded.violations(StepUpRules.GRAVE_ACTS_ASK_FOR_A_SECOND_FACTOR))
                .anyMatch(line -> line.contains("conclusion.SignsAtOnce.sign()"))
                .noneMatch(line -> line.contains("conclusion.SignsAtOnce.reopen()"));
    }
}
