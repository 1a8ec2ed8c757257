package kz.dalel.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.kernel.Caller;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** When experts have to appear: in a case for those who take part in it, and each his own. */
@Stateless
@RolesAllowed("**")
public class Diary {
    private static final String LINES =
            "select a.id, a.request, a.officer, o.name, a.kind, a.starts, a.ends, a.place, a.ground,"
                    + " a.cancel_reason from appearance a join officer o on o.id = a.officer where ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    @Inject
    Caller caller;

    /** All appearances in a case, the first one first, cancelled ones too; not found for whoever takes no part. */
    public List<AppearanceLine> of(RequestNumber number) {
        cases.demandShown(number);
        return rows(LINES + "a.request = ?1 order by a.starts, a.id", number.text());
    }

    /** The caller's own that fall into the stretch and were not cancelled, the first one first. */
    public List<AppearanceLine> own(Instant from, Instant to) {
        return rows(
                LINES
                        + "a.officer = ?1 and a.cancelled_at is null and a.starts < ?3 and a.ends > ?2 order by a.starts, a.id"
                        + " limit 500",
                caller.actor().id(),
                from,
                to);
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<AppearanceLine> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return ((List<Tuple>) query.getResultList()).stream().map(Diary::line).toList();
    }

    private static AppearanceLine line(Tuple row) {
        return new AppearanceLine(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                AppearanceKind.valueOf(row.get(4, String.class)),
                row.get(5, Instant.class),
                row.get(6, Instant.class),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, String.class));
    }
}
