package kz.dalel.deviation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import kz.dalel.request.RequestNumber;
import org.hibernate.annotations.Immutable;

/** A ticket: it opens the deviations of one case to one quality manager for a week. Written once. */
@Entity
@Immutable
@Table(name = "quality_ticket")
class QualityTicket {
    static final Duration TERM = Duration.ofDays(7);

    @EmbeddedId
    private Key key;

    private String reason;
    private Instant until;

    protected QualityTicket() {}

    QualityTicket(RequestNumber request, String reason, String by, Instant at) {
        key = new Key(request, by, at);
        this.reason = reason;
        until = at.plus(TERM);
    }

    TicketSheet sheet() {
        return new TicketSheet(key.request().text(), reason, key.openedAt(), until);
    }

    /** Of which case, by whom, when. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request")) RequestNumber request,
            String openedBy,
            Instant openedAt)
            implements Serializable {}
}
