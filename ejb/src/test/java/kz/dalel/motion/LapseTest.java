package kz.dalel.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.dalel.request.RequestDraft.Kind;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LapseTest {
    @ParameterizedTest
    @EnumSource(MotionKind.class)
    void what_can_be_answered_has_not_lapsed(MotionKind kind) {
        for (State state : State.values()) {
            if (!kind.answers().leavesFrom(state)) continue;
            assertThat(Lapse.in(state, Kind.EXAMINATION)).as(state.name()).isFalse();
            assertThat(waiting()).contains(state.name());
        }
    }

    @Test
    void a_challenge_ends_no_motion_for_the_examination_may_go_on() {
        assertThat(Step.CHALLENGE_REJECTION.leavesFrom(State.CHALLENGED)).isTrue();
        assertThat(Lapse.in(State.CHALLENGED, Kind.EXAMINATION)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"SIGNED", "DELIVERED", "RETURNED", "WITHDRAWN", "IMPOSSIBLE", "TERMINATED", "ARCHIVED"})
    void when_the_examination_is_over_nothing_waits_for_an_answer(State state) {
        assertThat(Lapse.in(state, Kind.EXAMINATION)).isTrue();
        assertThat(waiting()).doesNotContain(state.name());
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void an_adviser_needs_no_answer_wherever_the_request_stands(State state) {
        assertThat(Lapse.in(state, Kind.METHODICAL_HELP)).isTrue();
    }

    @Test
    void what_was_answered_or_has_lapsed_is_not_open() {
        assertThat(motion(null, true).isOpen()).isFalse();
        assertThat(motion(null, false).isOpen()).isTrue();
        assertThat(motion(true, false).isOpen()).isFalse();
    }

    private static List<String> waiting() {
        return List.of(Lapse.WAITING.split(",", -1));
    }

    private static MotionSheet motion(Boolean granted, boolean lapsed) {
        Instant answered = granted == null ? null : Instant.EPOCH;
        return new MotionSheet(
                1, MotionKind.CONSENT, null, null, "r", "a", Instant.EPOCH, granted, null, null, answered, lapsed);
    }
}
