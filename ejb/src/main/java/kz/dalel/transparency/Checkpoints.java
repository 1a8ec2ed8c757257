package kz.dalel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Time;
import kz.dalel.proof.tree.Hash;

/** The signed checkpoints and what witnesses signed of them. */
@ApplicationScoped
class Checkpoints {
    private static final String HEAD = "select c.size, c.root, c.note, c.at from custody_checkpoint c ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

    /** The newest at all. */
    Optional<Head> newest() {
        return head(em.createNativeQuery(HEAD + "order by c.size desc limit 1", Tuple.class));
    }

    /** The newest that as many of the witnesses signed as are needed. */
    Optional<Head> newest(Quorum quorum) {
        if (quorum.needed() == 0) return newest();
        return head(em.createNativeQuery(
                        HEAD + "where c.size = (select s.size from custody_cosignature s where s.witness in (?1)"
                                + " group by s.size having count(*) >= ?2 order by s.size desc limit 1)",
                        Tuple.class)
                .setParameter(1, quorum.names())
                .setParameter(2, quorum.needed()));
    }

    /** The checkpoint of exactly that size. */
    Optional<Head> at(long size) {
        return head(em.createNativeQuery(HEAD + "where c.size = ?", Tuple.class).setParameter(1, size));
    }

    void add(long size, Hash root, String note) {
        em.createNativeQuery("insert into custody_checkpoint (size, root, note, at) values (?, ?, ?, ?)")
                .setParameter(1, size)
                .setParameter(2, root.bytes())
                .setParameter(3, note)
                .setParameter(4, time.instant())
                .executeUpdate();
    }

    /** The largest tree that the witness signed; {@code at} is when its signature came. */
    Optional<Head> lastOf(String witness) {
        return head(em.createNativeQuery(
                        "select c.size, c.root, c.note, s.at from custody_cosignature s join custody_checkpoint c on"
                                + " c.size = s.size where s.witness = ? order by s.size desc limit 1",
                        Tuple.class)
                .setParameter(1, witness));
    }

    /** Keeps what a witness signed; the first signature stays. */
    void cosigned(long size, String witness, String line) {
        em.createNativeQuery("insert into custody_cosignature (size, witness, line, at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .setParameter(1, size)
                .setParameter(2, witness)
                .setParameter(3, line)
                .setParameter(4, time.instant())
                .executeUpdate();
    }

    /** The note with the signatures of all witnesses that have signed it. */
    String cosigned(Head head) {
        return head.note() + String.join("", lines(head.size()));
    }

    @SuppressWarnings("unchecked") // a native query for one column of text
    private List<String> lines(long size) {
        return em.createNativeQuery(
                        "select line from custody_cosignature where size = ? order by witness", String.class)
                .setParameter(1, size)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    static Optional<Head> head(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Head(
                                row.get(0, Long.class),
                                Hash.of(row.get(1, byte[].class)),
                                row.get(2, String.class),
                                row.get(3, Instant.class)))
                        .findFirst();
    }
}
