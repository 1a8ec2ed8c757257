package kz.dalel.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoCaseTest {
    @Test
    void each_has_a_number_of_its_own_so_that_no_adviser_is_barred_from_examining() {
        assertThat(Demo.cases()).extracting(DemoCase::caseNumber).doesNotHaveDuplicates();
    }

    @Test
    void there_is_one_of_each_story_and_of_methodical_help_one_that_waits_besides() {
        Set<DemoStory> told = Demo.cases().stream()
                .map(DemoCase::story)
                .filter(story -> story != null)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DemoStory.class)));
        assertThat(told).containsExactlyInAnyOrder(DemoStory.values());
        assertThat(Demo.cases())
                .filteredOn(one -> one.shows(DemoStory.ADVICE))
                .extracting(DemoCase::until)
                .containsExactlyInAnyOrder("ADVISING", "DELIVERED");
    }

    @Test
    void nothing_but_methodical_help_comes_without_an_object() {
        assertThat(Demo.cases()).allMatch(one -> one.exhibit() != null || one.shows(DemoStory.ADVICE));
    }

    @Test
    void of_two_specialties_each_has_his_question() {
        assertThat(Demo.cases())
                .filteredOn(one -> one.shows(DemoStory.COMPLEX))
                .allMatch(one -> one.questions().size() == 2)
                .isNotEmpty();
    }

    @Test
    void a_case_that_passed_is_found_with_whom_it_passed_to() {
        assertThat(Demo.cases())
                .filteredOn(one -> one.shows(DemoStory.PASSED))
                .allMatch(one -> one.holders().contains(DemoCase.HEIR))
                .isNotEmpty();
    }
}
