package kz.dalel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import kz.dalel.law.LawBook;

/** Starts and stops the clocks of the law that other features' acts start and stop. Called by services only. */
@ApplicationScoped
public class Clocks {
    @Inject
    CaseFiles files;

    @Inject
    LawBook law;

    /** Starts the clock now, by the rule of the day (Law art. 34); returns its end, exclusive. */
    public Instant start(RequestNumber number, String clock) {
        Instant now = files.time.instant();
        Instant due = law.due(clock, now);
        files.em.persist(new RequestClock(number, clock, now, due));
        return due;
    }

    /** Stops the clock as of an instant; tells when it was due, exclusive. Nothing when it does not run. */
    public Optional<Instant> stop(RequestNumber number, String clock, Instant at) {
        return files.running(number, clock).stream().findFirst().map(running -> running.stop(at));
    }
}
