package kz.dalel.correspondence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** Reads the thread of a case: for both sides, the heads of the Center, and the registrar who writes for a body without login. */
@Stateless
@RolesAllowed("**")
public class Correspondence {
    private static final String LINES =
            "select m.id, m.kind, m.side, coalesce(o.name, m.author), m.procedural, m.answers, m.partner, m.called_at,"
                    + " m.text, m.sha256, m.written_at, m.kind = 'QUESTION' and not exists ("
                    + "select 1 from thread_message a where a.answers = m.id)"
                    + " from thread_message m left join officer o on o.id = m.author where m.request = ? order by m.id";

    private static final String WAITING =
            "select m.request, m.id, m.written_at from (select distinct d.request, d.capacity from docket d"
                    + " where d.party = any ((select parties())::text[]) and d.capacity in ('APPOINTING', 'EXPERT', 'ADVISER')) mine"
                    + " join thread_message m on m.request = mine.request and m.kind = 'QUESTION'"
                    + " and (m.side = 'APPOINTING') <> (mine.capacity = 'APPOINTING')"
                    + " where not exists (select 1 from thread_message a where a.answers = m.id)"
                    + " order by m.written_at, m.id limit ?";

    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    /** A question that waits for the caller's answer: in which case, its number, since when. */
    public record Waiting(String request, long id, Instant askedAt) {}

    /** All messages, the first one first; not found for whoever takes no part, refused to whom the thread is not shown. */
    public List<MessageLine> of(RequestNumber number) {
        if (!isOpenTo(number)) throw Refusal.forbidden("thread.notYours");
        return rows(LINES, number.text()).stream().map(Correspondence::line).toList();
    }

    /** Whether the thread shows to the caller; not found for whoever takes no part in the case. */
    public boolean isOpenTo(RequestNumber number) {
        cases.demandShown(number);
        return asked("select in_thread(?)", number.text());
    }

    /** The sides for which the caller may write. */
    public Set<Side> sides(RequestNumber number) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) if (speaksAs(number, side)) sides.add(side);
        return sides;
    }

    /** The questions that wait for the caller's answer, the oldest first. */
    public List<Waiting> waiting(int most) {
        return rows(WAITING, most).stream()
                .map(row -> new Waiting(row.get(0, String.class), row.get(1, Long.class), row.get(2, Instant.class)))
                .toList();
    }

    private boolean speaksAs(RequestNumber number, Side side) {
        return (Boolean) em.createNativeQuery("select speaks_as(?, ?)")
                .setParameter(1, number.text())
                .setParameter(2, side.name())
                .getSingleResult();
    }

    private boolean asked(String question, String number) {
        return (Boolean) em.createNativeQuery(question).setParameter(1, number).getSingleResult();
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<Tuple> rows(String sql, Object value) {
        return em.createNativeQuery(sql, Tuple.class).setParameter(1, value).getResultList();
    }

    private static MessageLine line(Tuple row) {
        return new MessageLine(
                row.get(0, Long.class),
                MessageKind.valueOf(row.get(1, String.class)),
                Side.valueOf(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, Boolean.class),
                row.get(5, Long.class),
                row.get(6, String.class),
                row.get(7, Instant.class),
                row.get(8, String.class),
                row.get(9, String.class),
                row.get(10, Instant.class),
                row.get(11, Boolean.class));
    }
}
