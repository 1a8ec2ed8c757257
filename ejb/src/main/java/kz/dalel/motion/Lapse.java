package kz.dalel.motion;

import java.util.Arrays;
import java.util.stream.Collectors;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.State;

/**
 * When an unanswered motion lapses: the examination for which something was asked is over, or the request went to an adviser. Nobody
 * answers it in the appointing body's place (Law art. 34(3)); it waits for nobody.
 */
final class Lapse {
    /** The states in which an answer can still be wanted, with commas between; after a challenge the examination may go on. */
    static final String WAITING = Arrays.stream(State.values())
            .filter(Lapse::mayWait)
            .map(State::name)
            .collect(Collectors.joining(","));

    private Lapse() {}

    /** Whether a motion of a request that stands there lapses unless it was answered. */
    static boolean in(State state, RequestDraft.Kind kind) {
        return kind == RequestDraft.Kind.METHODICAL_HELP || !mayWait(state);
    }

    private static boolean mayWait(State state) {
        return state.isActive() || state == State.CHALLENGED;
    }
}
