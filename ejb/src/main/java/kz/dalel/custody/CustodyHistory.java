package kz.dalel.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import kz.dalel.proof.Entry;

/** Reads the log's entries about one thing, for those to whom its case shows; called by services only. */
@ApplicationScoped
public class CustodyHistory {
    @PersistenceContext
    EntityManager em;

    /** What was done to the subject, such as {@code exhibit:CDF-2026-000001}, the first act first. */
    @SuppressWarnings("unchecked") // a native query for tuples
    public List<HistoryLine> of(String subject) {
        List<Tuple> rows = em.createNativeQuery(
                        "select e.entry, o.name from custody_entry e left join officer o on e.actor = 'user:' || o.id"
                                + " where e.subject = ? order by e.at, e.id",
                        Tuple.class)
                .setParameter(1, subject)
                .getResultList();
        return rows.stream()
                .map(row -> line(Entry.read(row.get(0, byte[].class)), row.get(1, String.class)))
                .toList();
    }

    private static HistoryLine line(Entry entry, String name) {
        return new HistoryLine(
                entry.time(),
                entry.actor(),
                name,
                entry.role(),
                entry.body().orElse(null),
                entry.capacity().orElse(null),
                entry.action(),
                entry.reason(),
                entry.before().orElse(null),
                entry.after().orElse(null),
                entry.place().orElse(null),
                entry.counterparty().orElse(null),
                entry.details());
    }
}
