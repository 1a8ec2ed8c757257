package kz.dalel.request;

import static kz.dalel.request.Capacity.ADVISER;
import static kz.dalel.request.Capacity.APPOINTING;
import static kz.dalel.request.Capacity.EXPERT;
import static kz.dalel.request.Capacity.LAWYER;
import static kz.dalel.request.Capacity.REGISTRY;
import static kz.dalel.request.Capacity.REVIEWER;
import static kz.dalel.request.Capacity.SUPERVISING_PROSECUTOR;
import static kz.dalel.request.State.ACCEPTED;
import static kz.dalel.request.State.ADVISING;
import static kz.dalel.request.State.ARCHIVED;
import static kz.dalel.request.State.ASSIGNED;
import static kz.dalel.request.State.CHALLENGED;
import static kz.dalel.request.State.DELIVERED;
import static kz.dalel.request.State.DISPOSED;
import static kz.dalel.request.State.DRAFT;
import static kz.dalel.request.State.DRAFTED;
import static kz.dalel.request.State.FORM_CHECK;
import static kz.dalel.request.State.IMPOSSIBLE;
import static kz.dalel.request.State.IN_EXAMINATION;
import static kz.dalel.request.State.OBJECTS_RETURNED;
import static kz.dalel.request.State.READY_FOR_SIGNATURE;
import static kz.dalel.request.State.RECEIVED;
import static kz.dalel.request.State.REGISTERED;
import static kz.dalel.request.State.RETURNED;
import static kz.dalel.request.State.SIGNED;
import static kz.dalel.request.State.SUBMITTED;
import static kz.dalel.request.State.SUSPENDED;
import static kz.dalel.request.State.TECHNICAL_REVIEW;
import static kz.dalel.request.State.TERMINATED;
import static kz.dalel.request.State.TRIAGED;
import static kz.dalel.request.State.WITHDRAWN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import kz.dalel.kernel.Roles;

/** A step in the life of a request: from which states, to which, by whom. The table of the domain, in code. */
public enum Step {
    SUBMISSION(SUBMITTED, From.only(DRAFT), By.handing(), Roles.REQUESTER, Roles.REGISTRAR, Roles.AGENCY_SYSTEM),
    RECALL(DRAFT, From.only(SUBMITTED), By.handing(), Roles.REQUESTER, Roles.REGISTRAR, Roles.AGENCY_SYSTEM),
    RECEIPT(RECEIVED, From.only(SUBMITTED), By.the(REGISTRY), Roles.REGISTRAR, Roles.CUSTODIAN),
    DISCREPANCY(State.DISCREPANCY, From.only(RECEIVED), By.the(REGISTRY), Roles.CUSTODIAN, Roles.REGISTRAR),
    DISCREPANCY_ANSWER(RECEIVED, From.only(State.DISCREPANCY), By.the(APPOINTING), Roles.REQUESTER, Roles.REGISTRAR),
    REGISTRATION(REGISTERED, From.only(RECEIVED), By.the(REGISTRY), Roles.REGISTRAR),
    RETURN(RETURNED, From.returnable(), By.the(REGISTRY), Roles.HEAD),
    TRIAGE(TRIAGED, From.only(REGISTERED), By.the(REGISTRY), Roles.HEAD, Roles.UNIT_HEAD),
    ASSIGNMENT(ASSIGNED, From.only(TRIAGED), By.the(REGISTRY), Roles.HEAD, Roles.UNIT_HEAD),
    EXPERT_NOTICE(Lead.STAYS, From.active(), By.the(REGISTRY), Roles.REGISTRAR, Roles.HEAD, Roles.UNIT_HEAD),
    /** One of several experts takes the case; the last of them takes the step {@code ACCEPTANCE}. */
    MEMBER_ACCEPTANCE(Lead.STAYS, From.only(ASSIGNED), By.the(EXPERT), Roles.EXPERT),
    ACCEPTANCE(ACCEPTED, From.only(ASSIGNED), By.the(EXPERT), Roles.EXPERT),
    CONFLICT(TRIAGED, From.only(ASSIGNED), By.the(EXPERT), Roles.EXPERT),
    IMPOSSIBILITY(IMPOSSIBLE, From.only(ASSIGNED), By.the(EXPERT), Roles.EXPERT),
    /** Methodical help is asked of an employee, also in place of another. */
    ADVISER_NAMING(ADVISING, From.activeOrAdvising(), By.the(REGISTRY), Roles.HEAD, Roles.UNIT_HEAD),
    /** The adviser may not advise; another is to be named. */
    ADVISER_CONFLICT(REGISTERED, From.only(ADVISING), By.the(ADVISER), Staff.roles()),
    /** The adviser answers; the answer is with who asked at once. */
    ADVICE(DELIVERED, From.only(ADVISING), By.the(ADVISER), Staff.roles()),
    EXAMINATION(IN_EXAMINATION, From.only(ACCEPTED), By.the(EXPERT), Roles.EXPERT),
    CHALLENGE(CHALLENGED, From.active(), By.the(APPOINTING, LAWYER, REGISTRY), Roles.REQUESTER, Roles.REGISTRAR),
    CHALLENGE_REJECTION(Lead.BACK, From.only(CHALLENGED), By.the(APPOINTING), Roles.REQUESTER, Roles.REGISTRAR),
    CHALLENGE_GRANT(
            Lead.backAtMost(TRIAGED), From.only(CHALLENGED), By.the(APPOINTING), Roles.REQUESTER, Roles.REGISTRAR),
    TERMINATION(TERMINATED, From.only(CHALLENGED), By.the(APPOINTING), Roles.REQUESTER, Roles.REGISTRAR),
    REASSIGNMENT(ASSIGNED, From.assigned(), By.the(REGISTRY), Roles.HEAD, Roles.UNIT_HEAD),
    SUSPENSION(SUSPENDED, From.only(IN_EXAMINATION), By.the(REGISTRY), Roles.HEAD),
    RESUMPTION(IN_EXAMINATION, From.only(SUSPENDED), By.the(REGISTRY), Roles.HEAD, Roles.REGISTRAR),
    EXTENSION_REQUEST(Lead.STAYS, From.active(), By.the(REGISTRY), Roles.HEAD),
    EXTENSION_ANSWER(Lead.STAYS, From.active(), By.the(APPOINTING), Roles.REQUESTER, Roles.REGISTRAR),
    CONSENT_REQUEST(Lead.STAYS, From.active(), By.the(REGISTRY), Roles.HEAD),
    CONSENT_ANSWER(Lead.STAYS, From.active(), By.the(APPOINTING), Roles.REQUESTER, Roles.REGISTRAR),
    PERMISSION_REQUEST(Lead.STAYS, From.only(IN_EXAMINATION), By.the(EXPERT), Roles.EXPERT),
    PERMISSION_ANSWER(Lead.STAYS, From.active(), By.the(APPOINTING), Roles.REQUESTER, Roles.REGISTRAR),
    DRAFT_CONCLUSION(DRAFTED, From.only(IN_EXAMINATION), By.the(EXPERT), Roles.EXPERT),
    /** One of several experts agrees with the draft, or dissents and says his own opinion. */
    CONCURRENCE(Lead.STAYS, From.only(DRAFTED), By.the(EXPERT), Roles.EXPERT),
    REVIEW_REQUEST(TECHNICAL_REVIEW, From.only(DRAFTED), By.the(EXPERT), Roles.EXPERT),
    REVIEW_RETURN(DRAFTED, From.only(TECHNICAL_REVIEW), By.the(REVIEWER), Roles.REVIEWER),
    REVIEW_END(FORM_CHECK, From.only(TECHNICAL_REVIEW), By.the(REVIEWER), Roles.REVIEWER),
    /** The expert stands by his conclusion although the reviewer disagrees, and says why. */
    INSISTENCE(Lead.STAYS, From.only(FORM_CHECK, READY_FOR_SIGNATURE), By.the(EXPERT), Roles.EXPERT),
    FORM_APPROVAL(READY_FOR_SIGNATURE, From.only(FORM_CHECK), By.the(REGISTRY), Roles.HEAD, Roles.UNIT_HEAD),
    FORM_REFUSAL(DRAFTED, From.only(FORM_CHECK), By.the(REGISTRY), Roles.HEAD, Roles.UNIT_HEAD),
    REOPENING(DRAFTED, From.only(READY_FOR_SIGNATURE), By.the(EXPERT), Roles.EXPERT),
    /** One of several experts signs; the coordinator signs last, with the step {@code SIGNATURE}. */
    MEMBER_SIGNATURE(Lead.STAYS, From.only(READY_FOR_SIGNATURE), By.the(EXPERT), Roles.EXPERT),
    SIGNATURE(SIGNED, From.only(READY_FOR_SIGNATURE), By.the(EXPERT), Roles.EXPERT),
    DELIVERY(DELIVERED, From.only(SIGNED), By.the(REGISTRY), Roles.REGISTRAR),
    OBJECTS_RETURN(
            OBJECTS_RETURNED,
            From.only(DELIVERED, RETURNED, WITHDRAWN, IMPOSSIBLE, TERMINATED),
            By.the(REGISTRY),
            Roles.CUSTODIAN),
    SUMMONS(State.TESTIMONY, From.only(DELIVERED), By.the(APPOINTING), Roles.REQUESTER, Roles.REGISTRAR),
    TESTIMONY(Lead.BACK, From.only(State.TESTIMONY), By.the(EXPERT), Roles.EXPERT),
    CORRECTION(Lead.STAYS, From.issued(), By.the(EXPERT), Roles.EXPERT),
    CORRECTION_REVIEW(Lead.STAYS, From.issued(), By.the(REVIEWER), Roles.REVIEWER),
    CORRECTION_SIGNATURE(Lead.STAYS, From.issued(), By.the(EXPERT), Roles.EXPERT),
    OUTCOME(Lead.STAYS, From.issued(), By.the(REGISTRY, SUPERVISING_PROSECUTOR), Roles.REGISTRAR, Roles.PROSECUTOR),
    ARCHIVING(ARCHIVED, From.only(OBJECTS_RETURNED), By.the(REGISTRY), Roles.ARCHIVIST),
    DISPOSAL_PROPOSAL(Lead.STAYS, From.only(ARCHIVED), By.the(REGISTRY), Roles.ARCHIVIST),
    DISPOSAL(DISPOSED, From.only(ARCHIVED), By.the(REGISTRY), Roles.HEAD),
    WITHDRAWAL(WITHDRAWN, From.beforeSignature(), By.the(APPOINTING), Roles.REQUESTER, Roles.REGISTRAR);

    @SuppressWarnings("ImmutableEnumChecker") // leads are without state
    private final Lead lead;

    @SuppressWarnings("ImmutableEnumChecker") // copied into an immutable set
    private final Set<State> from;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<Capacity> capacities;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> roles;

    Step(State to, Set<State> from, Set<Capacity> capacities, String... roles) {
        this(Lead.to(to), from, capacities, roles);
    }

    Step(Lead lead, Set<State> from, Set<Capacity> capacities, String... roles) {
        this.lead = lead;
        this.from = Set.copyOf(from);
        this.capacities = capacities;
        this.roles = Set.of(roles);
    }

    /** The state after the step; {@code interrupted} is what a challenge or a summons interrupted, or null. */
    public State after(State now, State interrupted) {
        return lead.from(now, interrupted);
    }

    public boolean leavesFrom(State state) {
        return from.contains(state);
    }

    /**
     * Whether somebody who takes part in these capacities and has these roles may take it, whatever the state. For a body
     * that has no login in the case ({@code onPaper}) the registrar of its site enters what the body did.
     */
    public boolean isFor(Set<Capacity> standing, Set<String> held, boolean onPaper) {
        if (Collections.disjoint(held, roles)) return false;
        if (onPaper && capacities.contains(APPOINTING) && held.contains(Roles.REGISTRAR) && standing.contains(REGISTRY))
            return true;
        return !Collections.disjoint(standing, capacities);
    }

    /** The roles that may take it; one of them is enough. */
    public Set<String> roles() {
        return roles;
    }

    /** From which states. */
    private static final class From {
        private static Set<State> only(State... states) {
            return Set.of(states);
        }

        private static Set<State> active() {
            Set<State> active = EnumSet.allOf(State.class);
            active.removeIf(state -> !state.isActive());
            return active;
        }

        private static Set<State> activeOrAdvising() {
            Set<State> open = active();
            open.add(ADVISING);
            return open;
        }

        private static Set<State> returnable() {
            return EnumSet.of(RECEIVED, REGISTERED, TRIAGED, ASSIGNED, SUSPENDED, ADVISING);
        }

        private static Set<State> assigned() {
            Set<State> assigned = active();
            assigned.removeAll(EnumSet.of(REGISTERED, TRIAGED));
            return assigned;
        }

        private static Set<State> beforeSignature() {
            Set<State> before = EnumSet.range(DRAFT, READY_FOR_SIGNATURE);
            before.addAll(EnumSet.of(SUSPENDED, CHALLENGED, ADVISING));
            return before;
        }

        private static Set<State> issued() {
            return EnumSet.of(DELIVERED, OBJECTS_RETURNED, State.TESTIMONY, ARCHIVED);
        }
    }

    /** As what one must take part; one of them is enough. */
    private static final class By {
        /** Who hands a request in: whoever appointed, or the system of his body that drew it up for him. */
        private static Set<Capacity> handing() {
            return the(APPOINTING, Capacity.AGENCY_SYSTEM);
        }

        private static Set<Capacity> the(Capacity... capacities) {
            return Set.of(capacities);
        }
    }
}
