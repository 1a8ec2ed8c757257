package kz.dalel.request;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import kz.dalel.law.Pause;

/** A clock of the law that runs for a request: started, due (exclusive), standing still for a time, stopped. */
@Entity
@Table(name = "request_clock")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class RequestClock {
    @EmbeddedId
    private Key key;

    private Instant due;
    private Instant stopped;
    private Instant warned;
    private Instant escalated;
    private Instant paused;
    private Instant pausedAtMost;
    private int extraDays;

    protected RequestClock() {}

    RequestClock(RequestNumber request, String clock, Instant started, Instant due) {
        this.key = new Key(request, clock, started);
        this.due = due;
    }

    void stop(Instant at) {
        stopped = at;
    }

    /** From now on it stands still, until {@code atMost} whatever happens; null where the law sets no limit. */
    void pause(Instant at, Instant atMost) {
        paused = at;
        pausedAtMost = atMost;
    }

    /** Runs again; what it stood still, never longer than it may. */
    ClockPause resume(Instant at) {
        Instant until = pausedAtMost != null && pausedAtMost.isBefore(at) ? pausedAtMost : at;
        ClockPause pause = new ClockPause(key, paused, until);
        paused = null;
        pausedAtMost = null;
        return pause;
    }

    /** The pause in which it stands now, to the end that it has at most; none when it runs or no limit is known. */
    Optional<Pause> standing() {
        return paused == null || pausedAtMost == null
                ? Optional.empty()
                : Optional.of(Pause.between(paused, pausedAtMost));
    }

    boolean isPaused() {
        return paused != null;
    }

    /** Whether it stands still and nobody can say until when. */
    boolean standsWithoutLimit() {
        return paused != null && pausedAtMost == null;
    }

    /** Gets days more, in the unit in which it counts. */
    void extend(int days) {
        extraDays += days;
    }

    /** A new end; what was said of the old one, that it comes or came, is said of the new one again. */
    void move(Instant due) {
        this.due = due;
        warned = null;
        escalated = null;
    }

    void warn(Instant at) {
        warned = at;
    }

    void escalate(Instant at) {
        escalated = at;
    }

    Key key() {
        return key;
    }

    Instant due() {
        return due;
    }

    int extraDays() {
        return extraDays;
    }

    /** Which clock of which request, and since when. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request")) RequestNumber request,
            String clock,
            Instant started)
            implements Serializable {}
}
