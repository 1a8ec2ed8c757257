package kz.dalel.dispatch;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.dalel.request.RequestNumber;

/** That the conclusion of a request came. Written once. */
@Entity
@Table(name = "delivery_receipt")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class Received {
    @EmbeddedId
    @AttributeOverride(name = "text", column = @Column(name = "request"))
    private RequestNumber request;

    private LocalDate receivedOn;
    private String receivedBy;
    private String recordedBy;
    private Instant recordedAt;

    protected Received() {}

    Received(RequestNumber request, Arrival arrival, String by, Instant at) {
        this.request = request;
        this.receivedOn = arrival.receivedOn();
        this.receivedBy = arrival.by();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    Arrival arrival() {
        return new Arrival(receivedOn, receivedBy);
    }
}
