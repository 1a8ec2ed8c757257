package kz.dalel.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Page;
import kz.dalel.kernel.Refusal;
import kz.dalel.proof.Entry;

/**
 * Reads the log's entries for those to whom they show: which of a case's are for whom, the policy of the table decides. Called
 * by services only.
 */
@ApplicationScoped
public class CustodyHistory {
    private static final String LINE =
            "select e.id, e.entry, o.name as actor_name, c.name as counterparty_name, l.index from custody_entry e"
                    + " left join custody_leaf l on l.entry = e.id"
                    + " left join officer o on e.actor = 'user:' || o.id left join officer c on 'user:' || c.id ="
                    + " cast(convert_from(e.entry, 'UTF8') as jsonb) ->> 'counterparty' where ";
    private static final String IN_TIME = " order by e.at, e.id";

    @PersistenceContext
    EntityManager em;

    /** What was done to the subject, such as {@code exhibit:CDF-2026-000001}, the first act first. */
    public List<HistoryLine> of(String subject) {
        return rows(LINE + "e.subject = ?1" + IN_TIME, subject).map(Row::line).toList();
    }

    /** At most {@code limit} acts in the case after that place: on the request, its exhibits, its conclusion; the newest last. */
    public Page<HistoryLine> ofRequest(String request, Optional<Cursor> after, int limit) {
        Instant time = after.map(CustodyHistory::time).orElse(Instant.EPOCH);
        long id = after.map(CustodyHistory::id).orElse(0L);
        String sql = LINE + "e.request = ?1 and (e.at, e.id) > (?2, ?3)" + IN_TIME + " limit ?4";
        List<Row> oneMore = rows(sql, request, time, id, limit + 1L).toList();
        Page<Row> page = Page.of(oneMore, limit, Row::place);
        return new Page<>(page.items().stream().map(Row::line).toList(), page.next());
    }

    private static Instant time(Cursor after) {
        return after.due().orElseThrow(() -> Refusal.invalid("cursor.broken"));
    }

    private static long id(Cursor after) {
        if (!after.id().matches("[0-9]{1,18}")) throw Refusal.invalid("cursor.broken");
        return Long.parseLong(after.id());
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private Stream<Row> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return ((List<Tuple>) query.getResultList()).stream().map(Row::of);
    }

    private record Row(long id, HistoryLine line) {
        static Row of(Tuple row) {
            Entry entry = Entry.read(row.get(1, byte[].class));
            return new Row(
                    row.get(0, Number.class).longValue(),
                    HistoryLine.of(row.get(4, Long.class), entry, row.get(2, String.class), row.get(3, String.class)));
        }

        Cursor place() {
            return new Cursor(Optional.of(line.time()), Long.toString(id));
        }
    }
}
