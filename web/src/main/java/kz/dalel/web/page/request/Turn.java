package kz.dalel.web.page.request;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.State;
import kz.dalel.request.Step;

/** The step that each state waits for: its form comes first and unfolded, its button is the one that catches the eye. */
final class Turn {
    private static final Map<State, Step> NEXT = new EnumMap<>(Map.ofEntries(
            Map.entry(State.DRAFT, Step.SUBMISSION),
            Map.entry(State.SUBMITTED, Step.RECEIPT),
            Map.entry(State.RECEIVED, Step.REGISTRATION),
            Map.entry(State.DISCREPANCY, Step.DISCREPANCY_ANSWER),
            Map.entry(State.REGISTERED, Step.TRIAGE),
            Map.entry(State.TRIAGED, Step.ASSIGNMENT),
            Map.entry(State.ASSIGNED, Step.ACCEPTANCE),
            Map.entry(State.ACCEPTED, Step.EXAMINATION),
            Map.entry(State.DRAFTED, Step.REVIEW_REQUEST),
            Map.entry(State.TECHNICAL_REVIEW, Step.REVIEW_END),
            Map.entry(State.FORM_CHECK, Step.FORM_APPROVAL),
            Map.entry(State.READY_FOR_SIGNATURE, Step.SIGNATURE),
            Map.entry(State.SIGNED, Step.DELIVERY),
            Map.entry(State.DELIVERED, Step.OBJECTS_RETURN),
            Map.entry(State.RETURNED, Step.OBJECTS_RETURN),
            Map.entry(State.WITHDRAWN, Step.OBJECTS_RETURN),
            Map.entry(State.IMPOSSIBLE, Step.OBJECTS_RETURN),
            Map.entry(State.TERMINATED, Step.OBJECTS_RETURN),
            Map.entry(State.SUSPENDED, Step.RESUMPTION),
            Map.entry(State.CHALLENGED, Step.CHALLENGE_REJECTION),
            Map.entry(State.TESTIMONY, Step.TESTIMONY),
            Map.entry(State.ADVISING, Step.ADVICE),
            Map.entry(State.OBJECTS_RETURNED, Step.ARCHIVING)));

    private Turn() {}

    /** In the examination none: there the expert writes notes, and ends when he has nothing to add. */
    static Optional<Step> next(State state) {
        return Optional.ofNullable(NEXT.get(state));
    }

    /** The same for a kind of request: methodical help waits for its adviser to be named. */
    static Optional<Step> next(State state, RequestDraft.Kind kind) {
        return kind == RequestDraft.Kind.METHODICAL_HELP && state == State.REGISTERED
                ? Optional.of(Step.ADVISER_NAMING)
                : next(state);
    }
}
