package kz.dalel.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.dalel.request.Audience;
import kz.dalel.request.Step;
import org.junit.jupiter.api.Test;

/** Nobody hears of a step by a notice that does not show to him in the case. */
class TellingTest {
    @Test
    void the_appointing_person_is_told_of_steps_alone_that_show_to_all() {
        List<Step> told = Arrays.stream(Step.values())
                .filter(step -> Telling.tellsTheAppointing(step) || Telling.isMotion(step))
                .toList();
        assertThat(told).isNotEmpty().contains(Step.SIGNATURE, Step.EXTENSION_REQUEST);
        assertThat(told).allMatch(step -> Audience.ofTaken(step) == Audience.PARTICIPANTS);
    }

    @Test
    void what_the_review_says_is_told_to_nobody_by_a_notice() {
        for (Step step : List.of(Step.REVIEW_RETURN, Step.REVIEW_END, Step.FORM_REFUSAL, Step.DRAFT_CONCLUSION))
            assertThat(Telling.tellsTheAppointing(step) || Telling.tellsTheStudy(step))
                    .isFalse();
    }
}
