package kz.dalel.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;

/** Keeps the holds of all cases. Called by services only. */
@ApplicationScoped
class HoldBook {
    private static final String HOLDS =
            "select h.id, h.request, h.ground, h.act, coalesce(a.name, h.set_by), h.set_at, h.lifting_ground,"
                    + " coalesce(b.name, h.lifted_by), h.lifted_at from legal_hold h left join officer a on a.id = h.set_by"
                    + " left join officer b on b.id = h.lifted_by where ";

    @PersistenceContext
    EntityManager em;

    void put(Hold hold) {
        em.persist(hold);
    }

    Hold find(RequestNumber number, long id) {
        Hold hold = em.find(Hold.class, id);
        if (hold == null || !hold.request().equals(number)) throw Refusal.notFound("hold.unknown");
        return hold;
    }

    /** Of all times, the first first. */
    List<HoldSheet> of(RequestNumber number) {
        return rows(HOLDS + "h.request = ? order by h.id", number.text());
    }

    /** The open ones in the cases of the caller's site, the oldest first. */
    List<HoldSheet> open(int limit) {
        return rows(HOLDS + "h.lifted_at is null order by h.set_at, h.id limit ?", limit);
    }

    @SuppressWarnings("unchecked") // a native query knows no types
    private List<HoldSheet> rows(String sql, Object value) {
        List<Tuple> rows =
                em.createNativeQuery(sql, Tuple.class).setParameter(1, value).getResultList();
        return rows.stream()
                .map(row -> new HoldSheet(
                        row.get(0, Number.class).longValue(),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, Instant.class),
                        row.get(6, String.class),
                        row.get(7, String.class),
                        row.get(8, Instant.class)))
                .toList();
    }
}
