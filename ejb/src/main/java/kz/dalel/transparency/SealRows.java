package kz.dalel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Checkpoints and signatures of witnesses as they were at a moment: what came later is passed over. */
@ApplicationScoped
class SealRows {
    private static final String HEAD = "select c.size, c.root, c.note, c.at from custody_checkpoint c ";

    @PersistenceContext
    EntityManager em;

    /** The newest that as many of the witnesses had signed as are needed. */
    Optional<Head> sealed(Quorum quorum, Instant by) {
        if (quorum.needed() == 0) return newest(by);
        return Checkpoints.head(query(HEAD
                        + "where c.size = (select s.size from custody_cosignature s where s.witness in (?1) and s.at < ?2"
                        + " group by s.size having count(*) >= ?3 order by s.size desc limit 1)")
                .setParameter(1, quorum.names())
                .setParameter(2, by)
                .setParameter(3, quorum.needed()));
    }

    /** The newest at all. */
    Optional<Head> newest(Instant by) {
        return Checkpoints.head(
                query(HEAD + "where c.at < ? order by c.size desc limit 1").setParameter(1, by));
    }

    Optional<Head> first() {
        return Checkpoints.head(query(HEAD + "order by c.size limit 1"));
    }

    /** The largest tree that the witness had signed; {@code at} is when its signature came. */
    Optional<Head> lastOf(String witness, Instant by) {
        return Checkpoints.head(query("select c.size, c.root, c.note, s.at from custody_cosignature s"
                        + " join custody_checkpoint c on c.size = s.size where s.witness = ? and s.at < ?"
                        + " order by s.size desc limit 1")
                .setParameter(1, witness)
                .setParameter(2, by));
    }

    /** The signature lines that witnesses had given to the checkpoint of that size. */
    @SuppressWarnings("unchecked") // a native query for one column of text
    String signatures(long size, Instant by) {
        List<String> lines = em.createNativeQuery(
                        "select line from custody_cosignature where size = ? and at < ? order by witness", String.class)
                .setParameter(1, size)
                .setParameter(2, by)
                .getResultList();
        return String.join("", lines);
    }

    private Query query(String sql) {
        return em.createNativeQuery(sql, Tuple.class);
    }
}
