package kz.dalel.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.TreeSet;
import kz.dalel.kernel.Actor;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Time;

/** Keeps what people search for, in the transaction of the search. Called by services only. */
@ApplicationScoped
public class SearchLog {
    private static final int LONGEST = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** Notes a search of the caller; {@code found} is how many lines he is shown first. */
    public void note(String words, int found) {
        Actor actor = caller.actor();
        em.createNativeQuery("insert into search_log (actor, roles, at, words, found) values (?, ?, ?, ?, ?)")
                .setParameter(1, actor.id())
                .setParameter(2, String.join(",", new TreeSet<>(actor.roles())))
                .setParameter(3, time.instant())
                .setParameter(4, words.substring(0, Math.min(LONGEST, words.length())))
                .setParameter(5, found)
                .executeUpdate();
    }
}
