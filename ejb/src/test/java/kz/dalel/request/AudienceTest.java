package kz.dalel.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AudienceTest {
    private static final Set<Capacity> OUTSIDE = EnumSet.of(
            Capacity.APPOINTING,
            Capacity.APPOINTING_BODY,
            Capacity.AGENCY_SYSTEM,
            Capacity.SUPERVISING_PROSECUTOR,
            Capacity.LAWYER,
            Capacity.NAMED_EXPERT);

    @ParameterizedTest
    @EnumSource(Step.class)
    void what_was_said_is_never_for_more_people_than_that_it_was_said(Step step) {
        assertThat(Audience.ofSaid(step)).isGreaterThanOrEqualTo(Audience.ofTaken(step));
    }

    @Test
    void outside_the_center_nobody_is_told_of_its_work() {
        assertThat(Audience.PARTICIPANTS.includes(OUTSIDE, false)).isTrue();
        assertThat(Audience.CENTER.includes(OUTSIDE, false)).isFalse();
        assertThat(Audience.STUDY.includes(OUTSIDE, false)).isFalse();
    }

    @Test
    void who_keeps_the_case_is_told_of_the_study_only_when_he_heads() {
        Set<Capacity> registry = Set.of(Capacity.REGISTRY);
        assertThat(Audience.CENTER.includes(registry, false)).isTrue();
        assertThat(Audience.STUDY.includes(registry, false)).isFalse();
        assertThat(Audience.STUDY.includes(registry, true)).isTrue();
    }

    @Test
    void who_advises_is_told_of_the_work_of_the_center_and_of_no_study() {
        Set<Capacity> adviser = Set.of(Capacity.ADVISER);
        assertThat(Audience.CENTER.includes(adviser, false)).isTrue();
        assertThat(Audience.STUDY.includes(adviser, false)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            names = {"EXPERT", "REVIEWER"})
    void who_examines_or_reviews_is_told_everything(Capacity examiner) {
        assertThat(Audience.values()).allMatch(audience -> audience.includes(Set.of(examiner), false));
    }
}
