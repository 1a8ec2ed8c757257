package kz.dalel.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Time;

/** Keeps who opened a case, so that a mistake found later can be told to have been seen by them. */
@Stateless
@RolesAllowed("**")
public class Readership {
    /** A person who goes on reading within it is not written down anew. */
    private static final Duration SITTING = Duration.ofHours(1);

    private static final String OPENED = "insert into case_reading as c (request, reader, body, first_at, last_at)"
            + " select %1$s, :reader, (select o.body from officer o where o.id = :reader), :now, :now from %2$s"
            + " and not exists (select 1 from case_reading d"
            + " where d.request = %1$s and d.reader = :reader and d.last_at >= :before)"
            + " on conflict (request, reader) do update set last_at = :now, times = c.times + 1"
            + " where c.last_at < :before";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** The caller opens this request, if it shows to him; written down at most once an hour. */
    public void opensRequest(String number) {
        opens(OPENED.formatted("r.number", "request r where r.number = :number"), number);
    }

    /** The same for the request of an exhibit. */
    public void opensExhibit(String number) {
        opens(OPENED.formatted("e.request", "exhibit e where e.number = :number"), number);
    }

    private void opens(String sql, String number) {
        Instant now = time.instant();
        em.createNativeQuery(sql)
                .setParameter("number", number)
                .setParameter("reader", caller.actor().id())
                .setParameter("now", now)
                .setParameter("before", now.minus(SITTING))
                .executeUpdate();
    }
}
