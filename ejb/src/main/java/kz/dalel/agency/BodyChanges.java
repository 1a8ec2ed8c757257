package kz.dalel.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.kernel.Refusal;

/** Reads what became of bodies: it is public, and names no case. */
@Stateless
@RolesAllowed("**")
public class BodyChanges {
    private static final int MOST = 500;

    private static final String LINES =
            "select c.id, c.body, c.kind, c.successor, c.ru, c.kk, c.en, cast(c.day as text), c.act,"
                    + " cast(c.act_date as text), coalesce(p.name, c.proposed_by), c.proposed_at,"
                    + " coalesce(k.name, c.confirmed_by), c.confirmed_at from body_change c"
                    + " left join officer p on p.id = c.proposed_by left join officer k on k.id = c.confirmed_by";

    @PersistenceContext
    EntityManager em;

    /** The newest changes, what waits for a confirmation first. */
    public List<BodyChangeLine> all() {
        List<?> rows = em.createNativeQuery(LINES + " order by c.confirmed_at desc nulls first, c.id desc", Tuple.class)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(BodyChanges::line).toList();
    }

    /** One of them by its number; not found where there is none. */
    public BodyChangeLine one(long id) {
        List<?> rows = em.createNativeQuery(LINES + " where c.id = ?1", Tuple.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(BodyChanges::line)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("bodyChange.unknown"));
    }

    private static BodyChangeLine line(Tuple row) {
        return new BodyChangeLine(
                row.get(0, Long.class),
                text(row, 1),
                BodyChangeForm.Kind.valueOf(text(row, 2)),
                text(row, 3),
                text(row, 4),
                text(row, 5),
                text(row, 6),
                LocalDate.parse(text(row, 7)),
                text(row, 8),
                LocalDate.parse(text(row, 9)),
                text(row, 10),
                row.get(11, Instant.class),
                text(row, 12),
                row.get(13, Instant.class));
    }

    private static String text(Tuple row, int column) {
        return row.get(column, String.class);
    }
}
