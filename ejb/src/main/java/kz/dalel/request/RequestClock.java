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

/** A clock of the law that runs for a request: started, due (exclusive), stopped. */
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

    protected RequestClock() {}

    RequestClock(RequestNumber request, String clock, Instant started, Instant due) {
        this.key = new Key(request, clock, started);
        this.due = due;
    }

    /** Stops it; returns when it was due, exclusive. */
    Instant stop(Instant at) {
        stopped = at;
        return due;
    }

    void warn(Instant at) {
        warned = at;
    }

    void escalate(Instant at) {
        escalated = at;
    }

    /** Which clock of which request, and since when. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request")) RequestNumber request,
            String clock,
            Instant started)
            implements Serializable {}
}
