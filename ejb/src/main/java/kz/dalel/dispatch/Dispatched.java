package kz.dalel.dispatch;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.dalel.request.RequestNumber;

/** That the conclusion of a request left, and whether in time. Written once. */
@Entity
@Table(name = "delivery")
class Dispatched {
    @EmbeddedId
    @AttributeOverride(name = "text", column = @Column(name = "request"))
    private RequestNumber request;

    private int version;

    @Enumerated(EnumType.STRING)
    private Delivery.Channel channel;

    private LocalDate dispatchedOn;
    private String tracking;
    private String addressee;
    private Instant due;
    private Boolean inTime;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    private String recordedBy;

    private Instant recordedAt;

    protected Dispatched() {}

    Dispatched(RequestNumber request, int version, Delivery delivery, Term term, String by, Instant at) {
        this.request = request;
        this.version = version;
        this.channel = delivery.channel();
        this.dispatchedOn = delivery.dispatchedOn();
        this.tracking = delivery.tracking();
        this.addressee = delivery.addressee();
        this.due = term.due();
        this.inTime = term.inTime();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    DeliverySheet sheet(Arrival receipt) {
        return new DeliverySheet(
                request.text(), version, channel, dispatchedOn, tracking, addressee, due, inTime, recordedAt, receipt);
    }
}
