package kz.dalel.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
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
            "select e.id, e.entry, o.name as actor_name, c.name as counterparty_name, l.index, e.at, e.actor, e.action,"
                    + " e.subject, x.act_number, cast(x.act_date as text) as act_date from custody_entry e"
                    + " left join custody_leaf l on l.entry = e.id"
                    + " left join officer o on e.actor = 'user:' || o.id left join officer c on 'user:' || c.id ="
                    + " cast(convert_from(e.entry, 'UTF8') as jsonb) ->> 'counterparty'"
                    + " left join erasure x on x.id = e.erasure where ";
    private static final String IN_TIME = " order by e.at, e.id";
    private static final String BEFORE = " and (at, id) < (?2, ?3) order by at desc, id desc limit ?4)";
    private static final String NEWEST = " order by e.at desc, e.id desc limit ?4";

    /** Two short stretches of two indexes: by one condition with an "or", all that a person ever did would be sorted. */
    private static final String OF_PERSON = LINE
            + "e.id in ((select id from custody_entry where actor = ?1" + BEFORE
            + " union all (select id from custody_entry where subject = ?1" + BEFORE + ")" + NEWEST;

    private static final Instant NO_END = Instant.parse("9999-12-31T00:00:00Z");

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
        return page(rows(sql, request, time, id, limit + 1L), limit);
    }

    /** At most {@code limit} acts of the person, or about him, before that place; the newest first. {@code user:<id>}. */
    Page<HistoryLine> ofPerson(String party, Optional<Cursor> before, int limit) {
        Instant time = before.map(CustodyHistory::time).orElse(NO_END);
        long id = before.map(CustodyHistory::id).orElse(Long.MAX_VALUE);
        return page(rows(OF_PERSON, party, time, id, limit + 1L), limit);
    }

    private static Page<HistoryLine> page(Stream<Row> oneMore, int limit) {
        Page<Row> page = Page.of(oneMore.toList(), limit, Row::place);
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
            long id = row.get("id", Number.class).longValue();
            byte[] entry = row.get("entry", byte[].class);
            if (entry == null) return new Row(id, erased(id, row));
            Long index = row.get("index", Long.class);
            String counterparty = row.get("counterparty_name", String.class);
            return new Row(
                    id,
                    HistoryLine.of(id, index, Entry.read(entry), row.get("actor_name", String.class), counterparty));
        }

        private static HistoryLine erased(long id, Tuple row) {
            String[] said = Stream.of("actor", "actor_name", "action", "subject")
                    .map(column -> row.get(column, String.class))
                    .toArray(String[]::new);
            LocalDate date = LocalDate.parse(row.get("act_date", String.class));
            HistoryLine.Erased by = new HistoryLine.Erased(row.get("act_number", String.class), date);
            return HistoryLine.erased(id, row.get("index", Long.class), row.get("at", Instant.class), said, by);
        }

        Cursor place() {
            return new Cursor(Optional.of(line.time()), Long.toString(id));
        }
    }
}
