package kz.dalel.request;

/**
 * How a request is to be worked on: proposed by the policy, decided by a person.
 *
 * @param complexity 1 simple to 3 complex
 * @param priority 1 first to 3 last
 * @param unit the unit of the Center
 * @param specialty the expert's specialty that is needed
 * @param termDays the term wanted, in days; never more than the law's
 */
public record TriageDecision(
        RequestDraft.Kind kind,
        RequestDraft.Type type,
        Integer complexity,
        Integer priority,
        String unit,
        String specialty,
        Integer termDays) {}
