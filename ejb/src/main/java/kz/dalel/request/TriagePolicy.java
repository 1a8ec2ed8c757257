package kz.dalel.request;

/** The Center's triage policy: proposes, never decides. */
public interface TriagePolicy {
    /** The proposal for a request that says {@code facts} and has {@code exhibits} objects. */
    TriageProposal propose(Facts facts, int exhibits);
}
