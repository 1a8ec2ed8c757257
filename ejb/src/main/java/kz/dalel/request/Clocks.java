package kz.dalel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import kz.dalel.kernel.Time;
import kz.dalel.law.LawBook;

/** Starts and stops the clocks of the law that other features' acts start and stop. Called by services only. */
@ApplicationScoped
public class Clocks {
    @PersistenceContext
    EntityManager em;

    @Inject
    CaseFiles files;

    @Inject
    LawBook law;

    @Inject
    Time time;

    /** Starts the clock now, by the rule of the day (Law art. 34); returns its end, exclusive. */
    public Instant start(RequestNumber number, String clock) {
        Instant now = time.instant();
        Instant due = law.due(clock, now);
        em.persist(new RequestClock(number, clock, now, due));
        return due;
    }

    /** Stops the clock as of an instant; tells when it was due, exclusive. Nothing when it does not run. */
    public Optional<Instant> stop(RequestNumber number, String clock, Instant at) {
        return files.running(number, clock).stream().findFirst().map(running -> running.stop(at));
    }
}
