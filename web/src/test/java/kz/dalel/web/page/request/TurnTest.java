package kz.dalel.web.page.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurnTest {
    @ParameterizedTest
    @EnumSource(State.class)
    void the_step_that_a_state_waits_for_leaves_from_it_and_is_taken_by_whose_turn_it_is(State state) {
        Turn.next(state).ifPresent(step -> {
            assertThat(step.leavesFrom(state)).isTrue();
            assertThat(state.roles()).anyMatch(role -> step.isFor(standing(state), Set.of(role), false));
        });
    }

    /** As what one takes part whose turn it is; what nobody is waited for is done at the Center. */
    private static Set<Capacity> standing(State state) {
        return Set.of(state.turn() == null ? Capacity.REGISTRY : state.turn());
    }

    @Test
    void in_the_examination_the_expert_writes_and_no_step_presses() {
        assertThat(Turn.next(State.IN_EXAMINATION)).isEmpty();
    }

    @Test
    void registered_methodical_help_waits_for_its_adviser_and_everything_else_for_its_triage() {
        assertThat(Turn.next(State.REGISTERED, RequestDraft.Kind.METHODICAL_HELP))
                .contains(Step.ADVISER_NAMING);
        assertThat(Turn.next(State.REGISTERED, RequestDraft.Kind.EXAMINATION)).contains(Step.TRIAGE);
        assertThat(Turn.next(State.ADVISING, RequestDraft.Kind.METHODICAL_HELP)).contains(Step.ADVICE);
    }

    @Test
    void nothing_is_waited_for_when_all_is_disposed_of() {
        assertThat(Turn.next(State.DISPOSED)).isEmpty();
    }
}
