package kz.dalel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Time;

/** Keeps how cases passed. Called by services only. */
@ApplicationScoped
class PassageBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    @Inject
    Event<CasePassed> passed;

    /** Writes the next passage of the case down and lets others know of it; its number in the case. */
    int record(
            RequestNumber number, Passage.Kind kind, PassageSheet.Holder from, PassageSheet.Holder to, String ground) {
        Number last =
                (Number) em.createNativeQuery("select coalesce(max(ordinal), 0) from case_passage where request = ?1")
                        .setParameter(1, number.text())
                        .getSingleResult();
        int ordinal = last.intValue() + 1;
        Instant at = time.instant();
        Object[] values = {
            number.text(),
            ordinal,
            kind.name(),
            from.body(),
            from.person(),
            from.caseNumber(),
            to.body(),
            to.person(),
            to.caseNumber(),
            ground,
            caller.actor().id(),
            at
        };
        var insert = em.createNativeQuery(
                "insert into case_passage (request, ordinal, kind, from_body, from_person, from_case,"
                        + " to_body, to_person, to_case, ground, passed_by, passed_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
        for (int i = 0; i < values.length; i++) insert.setParameter(i + 1, values[i]);
        insert.executeUpdate();
        passed.fire(new CasePassed(number, kind, !from.body().equals(to.body()), at));
        return ordinal;
    }

    /** All of the case, the first first. */
    List<PassageSheet> all(RequestNumber number) {
        List<?> rows = em.createNativeQuery(
                        "select p.ordinal, p.kind, p.from_body, p.from_person, p.from_case, p.to_body, p.to_person, p.to_case,"
                                + " p.ground, coalesce(o.name, p.passed_by), p.passed_at from case_passage p"
                                + " left join officer o on o.id = p.passed_by where p.request = ?1 order by p.ordinal",
                        Tuple.class)
                .setParameter(1, number.text())
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(PassageBook::sheet).toList();
    }

    private static PassageSheet sheet(Tuple row) {
        return new PassageSheet(
                row.get(0, Integer.class),
                Passage.Kind.valueOf(row.get(1, String.class)),
                holder(row, 2),
                holder(row, 5),
                row.get(8, String.class),
                row.get(9, String.class),
                row.get(10, Instant.class));
    }

    private static PassageSheet.Holder holder(Tuple row, int first) {
        return new PassageSheet.Holder(
                row.get(first, String.class), row.get(first + 1, String.class), row.get(first + 2, String.class));
    }
}
