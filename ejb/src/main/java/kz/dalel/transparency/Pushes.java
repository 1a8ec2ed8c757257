package kz.dalel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What came of the last telling of each witness. */
@ApplicationScoped
class Pushes {
    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked") // a native query for tuples
    Optional<PushLine> last(String witness) {
        List<Tuple> rows = em.createNativeQuery(
                        "select outcome, size, detail, at from custody_push where witness = ?", Tuple.class)
                .setParameter(1, witness)
                .getResultList();
        return rows.stream()
                .map(row -> new PushLine(
                        PushOutcome.valueOf(row.get(0, String.class)),
                        row.get(1, Long.class),
                        row.get(2, String.class),
                        row.get(3, Instant.class)))
                .findFirst();
    }

    void keep(String witness, PushLine line) {
        em.createNativeQuery("insert into custody_push (witness, size, outcome, detail, at) values (?, ?, ?, ?, ?)"
                        + " on conflict (witness) do update set size = excluded.size, outcome = excluded.outcome,"
                        + " detail = excluded.detail, at = excluded.at")
                .setParameter(1, witness)
                .setParameter(2, line.size())
                .setParameter(3, line.outcome().name())
                .setParameter(4, line.detail())
                .setParameter(5, line.at())
                .executeUpdate();
    }
}
