package kz.dalel.request;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import kz.dalel.kernel.Roles;

/** Where a request stands, and whose turn it is. */
public enum State {
    DRAFT(Capacity.APPOINTING, Roles.REQUESTER, Roles.REGISTRAR),
    SUBMITTED(Capacity.REGISTRY, Roles.REGISTRAR),
    RECEIVED(Capacity.REGISTRY, Roles.REGISTRAR),
    DISCREPANCY(Capacity.APPOINTING, Roles.REQUESTER),
    REGISTERED(Capacity.REGISTRY, Roles.HEAD, Roles.UNIT_HEAD),
    TRIAGED(Capacity.REGISTRY, Roles.HEAD, Roles.UNIT_HEAD),
    ASSIGNED(Capacity.EXPERT, Roles.EXPERT),
    ACCEPTED(Capacity.EXPERT, Roles.EXPERT),
    IN_EXAMINATION(Capacity.EXPERT, Roles.EXPERT),
    DRAFTED(Capacity.EXPERT, Roles.EXPERT),
    TECHNICAL_REVIEW(Capacity.REVIEWER, Roles.REVIEWER),
    FORM_CHECK(Capacity.REGISTRY, Roles.HEAD, Roles.UNIT_HEAD),
    READY_FOR_SIGNATURE(Capacity.EXPERT, Roles.EXPERT),
    SIGNED(Capacity.REGISTRY, Roles.REGISTRAR),
    DELIVERED(Capacity.REGISTRY, Roles.CUSTODIAN),
    RETURNED(Capacity.REGISTRY, Roles.CUSTODIAN),
    WITHDRAWN(Capacity.REGISTRY, Roles.CUSTODIAN),
    OBJECTS_RETURNED(Capacity.REGISTRY, Roles.ARCHIVIST),
    SUSPENDED(Capacity.REGISTRY, Roles.HEAD, Roles.REGISTRAR),
    CHALLENGED(Capacity.APPOINTING, Roles.REQUESTER, Roles.REGISTRAR),
    IMPOSSIBLE(Capacity.REGISTRY, Roles.CUSTODIAN),
    TERMINATED(Capacity.REGISTRY, Roles.CUSTODIAN),
    TESTIMONY(Capacity.EXPERT, Roles.EXPERT),
    /** Methodical help was asked for, and somebody is to answer. */
    ADVISING(Capacity.ADVISER, Staff.roles()),
    ARCHIVED(null),
    DISPOSED(null);

    private static final Set<State> ACTIVE = active();

    private final Capacity turn;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> roles;

    State(Capacity turn, String... roles) {
        this.turn = turn;
        this.roles = Set.of(roles);
    }

    private static Set<State> active() {
        Set<State> active = EnumSet.range(REGISTERED, READY_FOR_SIGNATURE);
        active.add(SUSPENDED);
        return Collections.unmodifiableSet(active);
    }

    /** From registration to signature, wherever the study stands: what can be challenged, extended, reassigned. */
    public boolean isActive() {
        return ACTIVE.contains(this);
    }

    /** Whether the Center owes an answer and a term runs: active, challenged, or with an adviser. */
    public boolean isUnderWay() {
        return isActive() || this == CHALLENGED || this == ADVISING;
    }

    /** Whether it only interrupts another state, to which the request goes back. */
    boolean interrupts() {
        return this == CHALLENGED || this == TESTIMONY;
    }

    /** As what one takes part whose turn it is; none when nobody's. */
    public Capacity turn() {
        return turn;
    }

    /** The roles that may act then. */
    public Set<String> roles() {
        return roles;
    }
}
