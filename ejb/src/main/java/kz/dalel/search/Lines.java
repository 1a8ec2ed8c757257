package kz.dalel.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.State;

/** Reads the lines of a stretch of cases, past the policies of their tables. Called by services only. */
@ApplicationScoped
class Lines {
    private static final String LINE =
            "select r.number, r.state, r.kind, r.case_number, r.appointing_body, r.appointing_person,"
                    + " (select string_agg(coalesce(o.name, p.party), ', ') from participation p left join officer o"
                    + " on p.party = 'user:' || o.id where p.request = r.number and p.capacity = 'EXPERT' and p.until is null),"
                    + " r.urgent, r.demo, r.due, r.changed_at from ";

    @PersistenceContext
    EntityManager em;

    /**
     * The lines of the cases that this part of a query names as {@code m}, in its order.
     *
     * @param stretch a table expression with the columns {@code at} and {@code request}
     * @param order what the lines are ordered by
     * @param values for the question marks, in their order
     */
    @SuppressWarnings("unchecked") // a native query for tuples
    List<RequestLine> of(String stretch, String order, Object... values) {
        String sql = LINE + stretch + " m (at, request) join request r on r.number = m.request order by " + order;
        Query query = em.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return ((List<Tuple>) query.getResultList()).stream().map(Lines::line).toList();
    }

    private static RequestLine line(Tuple row) {
        return new RequestLine(
                row.get(0, String.class),
                State.valueOf(row.get(1, String.class)),
                RequestDraft.Kind.valueOf(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, Boolean.class),
                row.get(8, Boolean.class),
                row.get(9, Instant.class),
                row.get(10, Instant.class));
    }
}
