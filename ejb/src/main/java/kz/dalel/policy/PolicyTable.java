package kz.dalel.policy;

import java.util.List;

/**
 * A decision table as people read it.
 *
 * @param version the engine's number of it, from 1; 0 for a table that is not in force
 * @param firstOnly whether the first rule that fits decides; else all that fit
 */
public record PolicyTable(
        String name, int version, boolean firstOnly, List<String> inputs, List<String> outputs, List<Rule> rules) {
    public PolicyTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rules = List.copyOf(rules);
    }

    /** A row: what it is for, in words; a condition for each input, empty for any; a result for each output. */
    public record Rule(String description, List<String> conditions, List<String> results) {
        public Rule {
            conditions = List.copyOf(conditions);
            results = List.copyOf(results);
        }
    }
}
