package kz.dalel.policy;

import java.util.List;
import java.util.Map;

/** Reads decision tables and puts them into force. */
public interface PolicyEngine {
    /** The table that is in force. */
    PolicyTable inForce(PolicyCode code);

    /**
     * The table that a model says; refused as {@code policy.unreadable} when it is none, or has other inputs or outputs than the
     * one in force.
     */
    PolicyTable read(PolicyCode code, String model);

    /** The model of the table that is in force, as XML (DMN 1.3). */
    String model(PolicyCode code);

    /**
     * What the table in force says of the facts, by the names of its inputs: the results of its first output, each once, in the
     * order of the rules.
     */
    List<String> decide(PolicyCode code, Map<String, Object> facts);

    /** Puts a model into force; returns the engine's number of the table. */
    int enforce(PolicyCode code, String model);
}
