package kz.dalel.request;

import java.util.EnumSet;
import java.util.Set;
import kz.dalel.kernel.Refusal;

/**
 * Which steps a kind of request takes. Methodical help is asked and answered: no expert is warned of his liability, nothing is
 * signed, nothing becomes evidence. Everything else is examined or studied and never answered by an adviser.
 */
final class Way {
    private static final Set<Step> OF_ADVICE = EnumSet.of(Step.ADVISER_NAMING, Step.ADVISER_CONFLICT, Step.ADVICE);

    /** What advice has in common with a study. */
    private static final Set<Step> COMMON = EnumSet.of(
            Step.SUBMISSION,
            Step.RECALL,
            Step.RECEIPT,
            Step.DISCREPANCY,
            Step.DISCREPANCY_ANSWER,
            Step.REGISTRATION,
            Step.RETURN,
            Step.WITHDRAWAL,
            Step.OBJECTS_RETURN,
            Step.ARCHIVING,
            Step.DISPOSAL_PROPOSAL,
            Step.DISPOSAL);

    /** What ends a study that was begun before methodical help had a way of its own; no request for it gets there any more. */
    private static final Set<Step> LEFT_OVER =
            EnumSet.of(Step.CHALLENGE_REJECTION, Step.CHALLENGE_GRANT, Step.TERMINATION, Step.DELIVERY, Step.TESTIMONY);

    private Way() {}

    /** Whether a request of the kind takes the step at all, whatever its state. */
    static boolean leads(RequestDraft.Kind kind, Step step) {
        if (kind != RequestDraft.Kind.METHODICAL_HELP) return !OF_ADVICE.contains(step);
        return OF_ADVICE.contains(step) || COMMON.contains(step) || LEFT_OVER.contains(step);
    }

    /** Refused where a request of the kind never takes the step. */
    static void demand(RequestDraft.Kind kind, Step step) {
        if (leads(kind, step)) return;
        throw Refusal.conflict(OF_ADVICE.contains(step) ? "advice.onlyForHelp" : "advice.noExamination", step);
    }

    /** At triage nothing becomes methodical help, nor anything else of it: who asks decides what he asks for. */
    static void keeps(TriageDecision decision) {
        if (decision.kind() == RequestDraft.Kind.METHODICAL_HELP) throw Refusal.conflict("advice.notByTriage");
    }
}
