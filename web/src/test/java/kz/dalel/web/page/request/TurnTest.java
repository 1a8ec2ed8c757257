package kz.dalel.web.page.request;

import static org.assertj.core.api.Assertions.assertThat;

import kz.dalel.request.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurnTest {
    @ParameterizedTest
    @EnumSource(State.class)
    void the_step_that_a_state_waits_for_leaves_from_it_and_is_taken_by_whose_turn_it_is(State state) {
        Turn.next(state).ifPresent(step -> {
            assertThat(step.leavesFrom(state)).isTrue();
            assertThat(step.capacity()).isEqualTo(state.turn());
            assertThat(step.roles()).containsAnyElementsOf(state.roles());
        });
    }

    @Test
    void in_the_examination_the_expert_writes_and_no_step_presses() {
        assertThat(Turn.next(State.IN_EXAMINATION)).isEmpty();
    }

    @Test
    void nothing_is_waited_for_when_the_objects_are_back() {
        assertThat(Turn.next(State.OBJECTS_RETURNED)).isEmpty();
    }
}
