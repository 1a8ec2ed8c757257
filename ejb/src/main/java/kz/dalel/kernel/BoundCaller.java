package kz.dalel.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;

/** Who acts in the present transaction, as the database was told and as it told back. */
@ApplicationScoped
public class BoundCaller {
    private static final String KEY = BoundCaller.class.getName();

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** The code of the body that he was of when he was bound; none for a machine, and before he was ever introduced. */
    public Optional<String> body() {
        return bound().map(Bound::body);
    }

    /** Empty before somebody was bound. */
    Optional<Actor> actor() {
        return bound().map(Bound::actor);
    }

    void to(Actor actor, String body) {
        transaction.putResource(KEY, new Bound(actor, body));
    }

    private Optional<Bound> bound() {
        return Optional.ofNullable((Bound) transaction.getResource(KEY));
    }

    private record Bound(Actor actor, String body) {}
}
