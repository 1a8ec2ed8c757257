package kz.dalel.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestDraft;

/** The rules by which cases are kept, as data with dates and acts. Called by services only. */
@ApplicationScoped
class Retention {
    @PersistenceContext
    EntityManager em;

    /** The rules in force on the day. */
    @SuppressWarnings("unchecked") // a native query knows no types
    List<RetentionRule> rules(LocalDate day) {
        List<Tuple> rows = em.createNativeQuery(
                        "select code, kind, ending, years, from_new_year, assumed, source from retention_rule"
                                + " where valid_from <= :day and (valid_to is null or valid_to > :day) order by code",
                        Tuple.class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new RetentionRule(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        RetentionRule.Ending.valueOf(row.get(2, String.class)),
                        row.get(3, Integer.class),
                        row.get(4, Boolean.class),
                        row.get(5, Boolean.class),
                        row.get(6, String.class)))
                .toList();
    }

    /** The rule for a case of that kind that ended so; conflict when there is none on the day. */
    RetentionRule rule(RequestDraft.Kind kind, RetentionRule.Ending ending, LocalDate day) {
        return rules(day).stream()
                .filter(rule -> rule.kind().equals(kind.name()) && rule.ending() == ending)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("archive.noRule", kind, ending));
    }
}
