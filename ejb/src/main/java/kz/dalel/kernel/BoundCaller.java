package kz.dalel.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;

/** Who acts in the present transaction, as the database was told and as it told back. */
@ApplicationScoped
public class BoundCaller {
    private static final String ACTOR = BoundCaller.class.getName();
    private static final String BODY = ACTOR + ".body";

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** The code of the body that he was of when he was bound; none for a machine, and before he was ever introduced. */
    public Optional<String> body() {
        return Optional.ofNullable((String) transaction.getResource(BODY));
    }

    /** Empty before somebody was bound. */
    Optional<Actor> actor() {
        return Optional.ofNullable((Actor) transaction.getResource(ACTOR));
    }

    void to(Actor actor, String body) {
        transaction.putResource(ACTOR, actor);
        transaction.putResource(BODY, body);
    }
}
