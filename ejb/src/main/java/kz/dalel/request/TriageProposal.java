package kz.dalel.request;

import java.util.Map;

/**
 * What the policy proposes, and from what.
 *
 * @param table number of the version of the decision table
 * @param inputs what the table was told, by the names of its inputs
 */
public record TriageProposal(TriageDecision decision, int table, Map<String, String> inputs) {
    public TriageProposal {
        inputs = Map.copyOf(inputs);
    }
}
