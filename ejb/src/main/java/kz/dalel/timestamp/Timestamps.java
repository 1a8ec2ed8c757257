package kz.dalel.timestamp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import kz.dalel.kernel.Refusal;
import kz.dalel.transparency.ReadSide;
import kz.dalel.transparency.SignedTree;

/** The stamps of the log, for strangers. Whoever calls, the database is asked as nobody. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class Timestamps {
    private static final int NEWEST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    ReadSide log;

    @Inject
    StampSettings settings;

    /** The newest stamps, and what came of the last attempt. */
    public TimestampSheet sheet() {
        List<TimestampLine> stamps = rows(
                        "select size, stamped_at, authority, policy, serial from custody_timestamp order by size desc"
                                + " limit ?",
                        NEWEST)
                .stream()
                .map(row -> new TimestampLine(
                        row.get(0, Long.class),
                        row.get(1, Instant.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class)))
                .toList();
        return new TimestampSheet(settings.isAsked(), last(), stamps);
    }

    /** The whole answer of the authority (RFC 3161, TimeStampResp); not found where that tree is not stamped. */
    public byte[] reply(long size) {
        return rows("select reply from custody_timestamp where size = ?", size).stream()
                .map(row -> row.get(0, byte[].class))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("log.noTimestamp"));
    }

    /** What is stamped. */
    public String stamped(long size) {
        reply(size);
        return log.treeAt(size).map(SignedTree::note).orElseThrow(() -> Refusal.notFound("log.noTimestamp"));
    }

    /**
     * For each of these places the earliest stamp over a tree that reaches it; each stamp once.
     *
     * @param size of the largest tree that is of use
     * @param by when it has to have come
     */
    public List<StampedTree> over(Collection<Long> places, long size, Instant by) {
        TreeSet<Long> stamped = new TreeSet<>();
        rows("select size from custody_timestamp where size <= ? and at <= ?", size, by)
                .forEach(row -> stamped.add(row.get(0, Long.class)));
        return places.stream()
                .map(stamped::higher)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(each ->
                        new StampedTree(each, stamped(each), Base64.getEncoder().encodeToString(reply(each))))
                .toList();
    }

    private TimestampSheet.Attempt last() {
        return rows("select outcome, size, detail, at from custody_stamping where single = ?", true).stream()
                .map(row -> new TimestampSheet.Attempt(
                        StampOutcome.valueOf(row.get(0, String.class)),
                        row.get(1, Long.class),
                        row.get(2, String.class),
                        row.get(3, Instant.class)))
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<Tuple> rows(String sql, Object... values) {
        Query query = em.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query.getResultList();
    }
}
