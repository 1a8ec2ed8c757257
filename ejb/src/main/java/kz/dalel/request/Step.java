package kz.dalel.request;

import static kz.dalel.request.State.ACCEPTED;
import static kz.dalel.request.State.ASSIGNED;
import static kz.dalel.request.State.DELIVERED;
import static kz.dalel.request.State.DRAFT;
import static kz.dalel.request.State.DRAFTED;
import static kz.dalel.request.State.FORM_CHECK;
import static kz.dalel.request.State.IN_EXAMINATION;
import static kz.dalel.request.State.OBJECTS_RETURNED;
import static kz.dalel.request.State.READY_FOR_SIGNATURE;
import static kz.dalel.request.State.RECEIVED;
import static kz.dalel.request.State.REGISTERED;
import static kz.dalel.request.State.RETURNED;
import static kz.dalel.request.State.SIGNED;
import static kz.dalel.request.State.SUBMITTED;
import static kz.dalel.request.State.TECHNICAL_REVIEW;
import static kz.dalel.request.State.TRIAGED;
import static kz.dalel.request.State.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import kz.dalel.kernel.Roles;

/** A step in the life of a request: from which states, to which, by whom. The table of the domain, in code. */
public enum Step {
    SUBMISSION(SUBMITTED, Set.of(DRAFT), Capacity.APPOINTING, Roles.REQUESTER, Roles.REGISTRAR),
    RECEIPT(RECEIVED, Set.of(SUBMITTED), Capacity.REGISTRY, Roles.REGISTRAR, Roles.CUSTODIAN),
    DISCREPANCY(State.DISCREPANCY, Set.of(RECEIVED), Capacity.REGISTRY, Roles.CUSTODIAN, Roles.REGISTRAR),
    DISCREPANCY_ANSWER(RECEIVED, Set.of(State.DISCREPANCY), Capacity.APPOINTING, Roles.REQUESTER, Roles.REGISTRAR),
    REGISTRATION(REGISTERED, Set.of(RECEIVED), Capacity.REGISTRY, Roles.REGISTRAR),
    RETURN(RETURNED, Set.of(RECEIVED, REGISTERED, TRIAGED, ASSIGNED), Capacity.REGISTRY, Roles.HEAD),
    TRIAGE(TRIAGED, Set.of(REGISTERED), Capacity.REGISTRY, Roles.HEAD, Roles.UNIT_HEAD),
    ASSIGNMENT(ASSIGNED, Set.of(TRIAGED), Capacity.REGISTRY, Roles.HEAD, Roles.UNIT_HEAD),
    ACCEPTANCE(ACCEPTED, Set.of(ASSIGNED), Capacity.EXPERT, Roles.EXPERT),
    CONFLICT(TRIAGED, Set.of(ASSIGNED), Capacity.EXPERT, Roles.EXPERT),
    EXAMINATION(IN_EXAMINATION, Set.of(ACCEPTED), Capacity.EXPERT, Roles.EXPERT),
    DRAFT_CONCLUSION(DRAFTED, Set.of(IN_EXAMINATION), Capacity.EXPERT, Roles.EXPERT),
    REVIEW_REQUEST(TECHNICAL_REVIEW, Set.of(DRAFTED), Capacity.EXPERT, Roles.EXPERT),
    REVIEW_RETURN(DRAFTED, Set.of(TECHNICAL_REVIEW), Capacity.REVIEWER, Roles.REVIEWER),
    REVIEW_END(FORM_CHECK, Set.of(TECHNICAL_REVIEW), Capacity.REVIEWER, Roles.REVIEWER),
    FORM_APPROVAL(READY_FOR_SIGNATURE, Set.of(FORM_CHECK), Capacity.REGISTRY, Roles.HEAD, Roles.UNIT_HEAD),
    FORM_REFUSAL(DRAFTED, Set.of(FORM_CHECK), Capacity.REGISTRY, Roles.HEAD, Roles.UNIT_HEAD),
    REOPENING(DRAFTED, Set.of(READY_FOR_SIGNATURE), Capacity.EXPERT, Roles.EXPERT),
    SIGNATURE(SIGNED, Set.of(READY_FOR_SIGNATURE), Capacity.EXPERT, Roles.EXPERT),
    DELIVERY(DELIVERED, Set.of(SIGNED), Capacity.REGISTRY, Roles.REGISTRAR),
    OBJECTS_RETURN(OBJECTS_RETURNED, Set.of(DELIVERED, RETURNED, WITHDRAWN), Capacity.REGISTRY, Roles.CUSTODIAN),
    WITHDRAWAL(
            WITHDRAWN,
            EnumSet.range(DRAFT, READY_FOR_SIGNATURE),
            Capacity.APPOINTING,
            Roles.REQUESTER,
            Roles.REGISTRAR);

    private final State to;

    @SuppressWarnings("ImmutableEnumChecker") // copied into an immutable set
    private final Set<State> from;

    private final Capacity capacity;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> roles;

    Step(State to, Set<State> from, Capacity capacity, String... roles) {
        this.to = to;
        this.from = Set.copyOf(from);
        this.capacity = capacity;
        this.roles = Set.of(roles);
    }

    public State to() {
        return to;
    }

    public boolean leavesFrom(State state) {
        return from.contains(state);
    }

    /** As what one must take part to take this step. */
    public Capacity capacity() {
        return capacity;
    }

    /** The roles that may take it; one of them is enough. */
    public Set<String> roles() {
        return roles;
    }
}
