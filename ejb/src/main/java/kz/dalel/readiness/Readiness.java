package kz.dalel.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import kz.dalel.kernel.Time;
import kz.dalel.kernel.Words;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** Tells everybody who takes part in a case what of the unified standard is met in it, from the first day. */
@Stateless
@RolesAllowed("**")
public class Readiness {
    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    @Inject
    Time time;

    /** The requirements that apply, in the order of the standard; not found for whoever takes no part. */
    @SuppressWarnings("unchecked") // a native query for tuples
    public List<ReadinessLine> of(RequestNumber number) {
        cases.demandShown(number);
        List<Tuple> rows = em.createNativeQuery(
                        "select q.code, q.ru, q.kk, q.en, s.state, q.todo_ru, q.todo_kk, q.todo_en, q.source, q.place"
                                + " from readiness(?1, ?2) s join requirement q on q.code = s.code"
                                + " where q.valid_from <= ?3 and (q.valid_to is null or q.valid_to > ?3) order by q.ordinal",
                        Tuple.class)
                .setParameter(1, number.text())
                .setParameter(2, time.instant())
                .setParameter(3, time.today())
                .getResultList();
        return rows.stream().map(Readiness::line).toList();
    }

    private static ReadinessLine line(Tuple row) {
        return new ReadinessLine(
                row.get(0, String.class),
                words(row, 1),
                ReadinessLine.State.valueOf(row.get(4, String.class)),
                words(row, 5),
                row.get(8, String.class),
                row.get(9, String.class));
    }

    /** Russian, Kazakh and English, in this order from that column on. */
    private static Words words(Tuple row, int first) {
        return new Words(
                row.get(first, String.class), row.get(first + 1, String.class), row.get(first + 2, String.class));
    }
}
