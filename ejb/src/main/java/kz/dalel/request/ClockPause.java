package kz.dalel.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import kz.dalel.law.Pause;

/** A time for which a clock stood still (Law art. 34(4)). Written once, when it ran again. */
@Entity
@Table(name = "clock_pause")
class ClockPause {
    @EmbeddedId
    private Key key;

    private Instant until;

    protected ClockPause() {}

    ClockPause(RequestClock.Key clock, Instant since, Instant until) {
        this.key = new Key(clock, since);
        this.until = until;
    }

    Pause days() {
        return Pause.between(key.since(), until);
    }

    /** Which clock, and since when it stood still. */
    @Embeddable
    record Key(@Embedded RequestClock.Key of, Instant since) implements Serializable {}
}
