package kz.dalel.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestField;
import kz.dalel.request.RequestNumber;

/** Keeps corrections of requests and who had read the case. Called by services only. */
@ApplicationScoped
class RectificationBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** Its number in the request. */
    int record(RequestNumber number, Mistake mistake, String before) {
        Number last = (Number)
                em.createNativeQuery("select coalesce(max(ordinal), 0) from data_correction where request = ?1")
                        .setParameter(1, number.text())
                        .getSingleResult();
        int ordinal = last.intValue() + 1;
        em.createNativeQuery(
                        "insert into data_correction (request, ordinal, field, old_value, new_value, reason, noticed_by,"
                                + " corrected_by, corrected_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, number.text())
                .setParameter(2, ordinal)
                .setParameter(3, mistake.field().name())
                .setParameter(4, before)
                .setParameter(5, mistake.newValue())
                .setParameter(6, mistake.reason())
                .setParameter(7, mistake.noticedBy())
                .setParameter(8, caller.actor().id())
                .setParameter(9, time.instant())
                .executeUpdate();
        return ordinal;
    }

    /** Keeps with the correction whoever had read the case; how many. */
    int keepReaders(RequestNumber number, int ordinal) {
        return (Integer) em.createNativeQuery("select keep_readers(?, ?)", Integer.class)
                .setParameter(1, number.text())
                .setParameter(2, ordinal)
                .getSingleResult();
    }

    /** All of the request, the first first. */
    List<RectificationSheet> all(RequestNumber number) {
        return rows(
                        "select d.ordinal, d.field, d.old_value, d.new_value, d.reason, d.noticed_by,"
                                + " coalesce(o.name, d.corrected_by), d.corrected_at from data_correction d"
                                + " left join officer o on o.id = d.corrected_by where d.request = ? order by d.ordinal",
                        number.text())
                .map(row -> new RectificationSheet(
                        row.get(0, Integer.class),
                        RequestField.valueOf(row.get(1, String.class)),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, String.class),
                        row.get(7, Instant.class),
                        readers(number, row.get(0, Integer.class))))
                .toList();
    }

    private List<RectificationSheet.Reader> readers(RequestNumber number, int ordinal) {
        return rows(
                        "select name, body, first_at, last_at from data_correction_reader where request = ? and ordinal = ?"
                                + " order by first_at, reader",
                        number.text(),
                        ordinal)
                .map(row -> new RectificationSheet.Reader(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Instant.class),
                        row.get(3, Instant.class)))
                .toList();
    }

    private Stream<Tuple> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast);
    }
}
