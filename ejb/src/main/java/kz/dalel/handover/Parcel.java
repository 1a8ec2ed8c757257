package kz.dalel.handover;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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
    private Instant releasedAt;
    private Instant receivedAt;
    private Boolean sealIntact;
    private String discrepancy;

    protected Parcel() {}

    Parcel(long id, String giver, String receiver, String toSite) {
        if (giver.equals(receiver)) throw Refusal.forbidden("handover.samePerson");
        this.id = id;
        this.giver = giver;
        this.receiver = receiver;
        this.toSite = toSite;
    }

    void release(Outside by, String under, Instant at) {
        courier = by;
        seal = under;
        releasedAt = at;
    }

    /** Is opened by whoever it was sent to; what is missing in it stays in transit. */
    void receive(String by, boolean intact, String differs, Instant at) {
        if (receivedAt != null) throw Refusal.conflict("parcel.received", id);
        if (!by.equals(receiver)) throw Refusal.forbidden("handover.notNamed");
        sealIntact = intact;
        discrepancy = differs;
        receivedAt = at;
    }

    long id() {
        return id;
    }

    ParcelSheet sheet(Names names, List<HandoverSheet> contents) {
        return new ParcelSheet(
                id,
                version,
                giver,
                names.of(giver),
                receiver,
                names.of(receiver),
                toSite,
                courier,
                seal,
                releasedAt,
                receivedAt,
                sealIntact,
                discrepancy,
                contents);
    }
}
