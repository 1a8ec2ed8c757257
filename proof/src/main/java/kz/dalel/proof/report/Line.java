package kz.dalel.proof.report;

import java.util.List;

/**
 * One thing that a check found.
 *
 * @param key of the sentence
 * @param facts for the sentence, in its order
 */
public record Line(Verdict verdict, String key, List<Object> facts) {
    public Line {
        facts = List.copyOf(facts);
    }
}
