package kz.dalel.kernel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Takes a repeated call for the one call it is. The key is written first, the act and its answer follow in the same transaction:
 * they stay together or not at all, and a refused call may be tried again with the same key.
 */
@Stateless
@RolesAllowed("**")
public class Once {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** Acts in one transaction, without a memory of it. */
    public Answer act(Supplier<Answer> act) {
        return act.get();
    }

    /**
     * Acts, unless the caller's key was answered within 24 hours: then the first answer is given again. A second call that arrives
     * while the first is under way waits for its end.
     *
     * @param key 1 to 200 visible ASCII characters of the caller's choice
     * @param requestSha256 digest of what is asked; the same key with another digest is refused
     */
    public Answer once(String key, String requestSha256, Supplier<Answer> act) {
        if (!KEY.matcher(key).matches()) throw Refusal.invalid("idempotency.key");
        String actor = caller.actor().id();
        Instant now = time.instant();
        forget(actor, now.minus(KEPT));
        if (!claim(actor, key, requestSha256, now)) return first(actor, key, requestSha256);
        Answer answer = act.get();
        keep(actor, key, answer);
        return answer;
    }

    /**
     * Removes the caller's own old answers, the oldest first and no more than a thousand at once; those that a parallel call
     * removes at this moment are left to it.
     */
    private void forget(String actor, Instant before) {
        em.createNativeQuery("delete from idempotency where ctid = any (array(select ctid from idempotency"
                        + " where actor = ?1 and at < ?2 order by at limit 1000 for update skip locked))")
                .setParameter(1, actor)
                .setParameter(2, before)
                .executeUpdate();
    }

    /** Whether the key is new; waits when another transaction has just written it. */
    private boolean claim(String actor, String key, String requestSha256, Instant now) {
        return 1
                == em.createNativeQuery(
                                "insert into idempotency (actor, key, request_sha256, at) values (?1, ?2, ?3, ?4)"
                                        + " on conflict do nothing")
                        .setParameter(1, actor)
                        .setParameter(2, key)
                        .setParameter(3, requestSha256)
                        .setParameter(4, now)
                        .executeUpdate();
    }

    private Answer first(String actor, String key, String requestSha256) {
        Tuple row = (Tuple) em.createNativeQuery(
                        "select request_sha256, status, location, etag, body from idempotency where actor = ?1 and key = ?2",
                        Tuple.class)
                .setParameter(1, actor)
                .setParameter(2, key)
                .getSingleResult();
        if (!requestSha256.equals(row.get(0, String.class))) throw Refusal.invalid("idempotency.otherBody");
        return new Answer(
                row.get(1, Integer.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class));
    }

    private void keep(String actor, String key, Answer answer) {
        em.createNativeQuery("update idempotency set status = ?3, location = ?4, etag = ?5, body = ?6"
                        + " where actor = ?1 and key = ?2")
                .setParameter(1, actor)
                .setParameter(2, key)
                .setParameter(3, answer.status())
                .setParameter(4, answer.location())
                .setParameter(5, answer.etag())
                .setParameter(6, answer.body())
                .executeUpdate();
    }
}
