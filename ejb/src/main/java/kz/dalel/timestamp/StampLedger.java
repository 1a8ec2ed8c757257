package kz.dalel.timestamp;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.transparency.ReadSide;
import kz.dalel.transparency.SignedTree;

/** The short transactions of the {@link Stamper}: before an authority is asked, and after. */
@Stateless
@RolesAllowed(Roles.HERALD)
public class StampLedger {
    @PersistenceContext
    EntityManager em;

    @Inject
    ReadSide log;

    @Inject
    Time time;

    /** The tree to be stamped: sealed by witnesses if that is a new one, else the newest; empty before the interval is over. */
    public Optional<SignedTree> due(Duration interval) {
        Tuple last = (Tuple) em.createNativeQuery("select max(size), max(at) from custody_timestamp", Tuple.class)
                .getSingleResult();
        Long size = last.get(0, Long.class);
        if (size != null && last.get(1, Instant.class).plus(interval).isAfter(time.instant())) return Optional.empty();
        return Stream.of(log.sealedTree(), log.newestTree())
                .flatMap(Optional::stream)
                .filter(tree -> size == null || tree.size() > size)
                .findFirst();
    }

    /** Keeps a stamp, and the answer that it came in. */
    public void keep(long size, String authority, String policy, String serial, Instant at, byte[] reply) {
        em.createNativeQuery("insert into custody_timestamp (size, reply, stamped_at, authority, policy, serial, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .setParameter(1, size)
                .setParameter(2, reply)
                .setParameter(3, at)
                .setParameter(4, authority)
                .setParameter(5, policy)
                .setParameter(6, serial)
                .setParameter(7, time.instant())
                .executeUpdate();
        came(size, StampOutcome.STAMPED, null);
    }

    /** Notes what came of an attempt; {@code detail} may be null. */
    public void came(long size, StampOutcome outcome, String detail) {
        em.createNativeQuery("insert into custody_stamping (size, outcome, detail, at) values (?, ?, ?, ?)"
                        + " on conflict (single) do update set size = excluded.size, outcome = excluded.outcome,"
                        + " detail = excluded.detail, at = excluded.at")
                .setParameter(1, size)
                .setParameter(2, outcome.name())
                .setParameter(3, detail)
                .setParameter(4, time.instant())
                .executeUpdate();
    }
}
