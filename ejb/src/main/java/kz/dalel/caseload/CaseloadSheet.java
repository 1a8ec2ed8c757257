package kz.dalel.caseload;

import java.time.Instant;
import java.util.List;

/**
 * The caseload at a moment, of the cases that the caller supervises.
 *
 * @param at the moment
 * @param open how many cases stand in each state in which somebody's turn it is
 * @param overdue active, and the term of the law has ended
 * @param atRisk active, and the term ends within five working days
 * @param suspended those that stand still
 * @param received received and not registered
 * @param units how many active cases each unit has, once triage gave it one
 * @param experts who has how many in hand, who has least first; empty for those who assign nobody
 */
public record CaseloadSheet(
        Instant at,
        List<InState> open,
        Count overdue,
        Count atRisk,
        Count suspended,
        Received received,
        List<InUnit> units,
        List<InHand> experts) {
    public CaseloadSheet {
        open = List.copyOf(open);
        units = List.copyOf(units);
        experts = List.copyOf(experts);
    }

    /**
     * What is received and not registered; its age is counted from the submission.
     *
     * @param all how many
     * @param overThreeDays submitted more than three days ago
     * @param overTenDays submitted more than ten days ago
     * @param oldest when the oldest was submitted; null where none waits, and for a statistician
     */
    public record Received(Count all, Count overThreeDays, Count overTenDays, Instant oldest) {}
}
