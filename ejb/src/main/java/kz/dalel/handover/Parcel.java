package kz.dalel.handover;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;

/** One package with several objects on its way to another site, under one seal; each object in it has a handover of its own. */
@Entity
class Parcel {
    @Id
    private long id;

    @Version
    private long version;

    private String giver;
    private String receiver;
    private String toSite;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "courier_name"))
    @AttributeOverride(name = "serviceId", column = @Column(name = "courier_service_id"))
    @AttributeOverride(name = "authority", column = @Column(name = "courier_authority"))
    private Outside courier;

    private String seal;
    private String papers;
    private Instant releasedAt;
    private Instant receivedAt;
    private Boolean sealIntact;
    private String discrepancy;
    private String extra;
    private Instant recalledAt;
    private String recallReason;

    protected Parcel() {}

    Parcel(long id, String giver, String receiver, String toSite) {
        if (giver.equals(receiver)) throw Refusal.forbidden("handover.samePerson");
        this.id = id;
        this.giver = giver;
        this.receiver = receiver;
        this.toSite = toSite;
    }

    void release(Outside by, String under, String with, Instant at) {
        courier = by;
        seal = under;
        papers = with;
        releasedAt = at;
    }

    /** Is opened by whoever it was sent to; what is missing in it stays in transit. */
    void receive(String by, boolean intact, String differs, String beside, Instant at) {
        mustBeClosed();
        if (!by.equals(receiver)) throw Refusal.forbidden("handover.notNamed");
        sealIntact = intact;
        discrepancy = differs;
        extra = beside;
        receivedAt = at;
    }

    /** Comes back to its giver unopened. */
    void recall(String by, String why, Instant at) {
        mustBeClosed();
        if (!by.equals(giver)) throw Refusal.forbidden("handover.notGiver");
        recallReason = why;
        recalledAt = at;
    }

    private void mustBeClosed() {
        if (receivedAt != null) throw Refusal.conflict("parcel.received", id);
        if (recalledAt != null) throw Refusal.conflict("parcel.recalled", id);
    }

    long id() {
        return id;
    }

    /** Giver and receiver. */
    Stream<String> parties() {
        return Stream.of(giver, receiver);
    }

    ParcelSheet sheet(Called called, List<HandoverSheet> contents) {
        return new ParcelSheet(
                id,
                version,
                giver,
                called.of(giver),
                receiver,
                called.of(receiver),
                toSite,
                courier,
                seal,
                papers,
                releasedAt,
                new ParcelSheet.Opened(receivedAt, sealIntact, discrepancy, extra),
                recalledAt,
                recallReason,
                contents);
    }
}
