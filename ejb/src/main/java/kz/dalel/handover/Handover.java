package kz.dalel.handover;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Kept;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;

/** One passing of an object: released, in transit, then received by whoever was named, or recalled by the giver. */
@Entity
class Handover {
    /** After this time in transit it is told in words. */
    static final Duration LATE = Duration.ofHours(24);

    @Id
    private long id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "exhibit", updatable = false))
    private ExhibitNumber exhibit;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    private Long parcel;

    @Enumerated(EnumType.STRING)
    private Release.Purpose purpose;

    private String giver;
    private String receiver;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "outside_name"))
    @AttributeOverride(name = "serviceId", column = @Column(name = "outside_service_id"))
    @AttributeOverride(name = "authority", column = @Column(name = "outside_authority"))
    private Outside outside;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "courier_name"))
    @AttributeOverride(name = "serviceId", column = @Column(name = "courier_service_id"))
    @AttributeOverride(name = "authority", column = @Column(name = "courier_authority"))
    private Outside courier;

    private String reason;
    private String ground;
    private LocalDate until;
    private Instant releasedAt;
    private String releasedFrom;
    private String conditionGiven;
    private String sealGiven;
    private String digestGiven;
    private Instant receivedAt;
    private String receivedBy;
    private String place;
    private String conditionFound;
    private Boolean sealIntact;
    private String sealFound;
    private String digestFound;
    private String discrepancy;
    private String act;
    private Instant recalledAt;
    private String recallReason;

    protected Handover() {}

    Handover(long id, Kept kept, String giver, String receiver, Release said, Long parcel) {
        if (giver.equals(receiver)) throw Refusal.forbidden("handover.samePerson");
        this.id = id;
        this.exhibit = kept.number();
        this.request = kept.request();
        this.releasedFrom = kept.place();
        this.giver = giver;
        this.receiver = receiver;
        this.parcel = parcel;
        purpose = said.purpose();
        outside = said.outside();
        courier = said.courier();
        reason = said.reason();
        ground = said.ground();
        until = said.until();
    }

    /** Leaves the giver's hands. */
    void release(String condition, String seal, String digest, Instant at) {
        conditionGiven = condition;
        sealGiven = seal;
        digestGiven = digest;
        releasedAt = at;
    }

    /** Comes into the receiver's hands; {@code by} is himself, or who keeps the signed act of somebody from outside. */
    void receive(String by, Inspection found, String scan, Instant at) {
        mustBeInTransit();
        if (by.equals(giver) && !isToOutside()) throw Refusal.forbidden("handover.samePerson");
        if (!by.equals(receiver) && !isToOutside()) throw Refusal.forbidden("handover.notNamed");
        receivedBy = by;
        conditionFound = found.condition();
        sealIntact = found.sealIntact();
        sealFound = found.seal();
        discrepancy = found.discrepancy();
        digestFound = found.digest();
        place = found.place();
        act = scan;
        receivedAt = at;
    }

    /** Stays with the giver after all. */
    void recall(String by, String why, Instant at) {
        mustBeInTransit();
        if (!by.equals(giver)) throw Refusal.forbidden("handover.notGiver");
        recallReason = why;
        recalledAt = at;
    }

    private void mustBeInTransit() {
        if (receivedAt != null) throw Refusal.conflict("handover.received", exhibit);
        if (recalledAt != null) throw Refusal.conflict("handover.recalled", exhibit);
    }

    boolean isOpen() {
        return receivedAt == null && recalledAt == null;
    }

    boolean isToOutside() {
        return !receiver.startsWith("user:");
    }

    /** Whether it is an issue to a court that was received there. */
    boolean isIssued() {
        return isToOutside() && receivedAt != null;
    }

    long id() {
        return id;
    }

    ExhibitNumber exhibit() {
        return exhibit;
    }

    String giver() {
        return giver;
    }

    String receiver() {
        return receiver;
    }

    /** The parcel in which it travels; null for one by itself. */
    Long parcel() {
        return parcel;
    }

    String sealGiven() {
        return sealGiven;
    }

    private HandoverSheet.State state() {
        if (isOpen()) return HandoverSheet.State.IN_TRANSIT;
        return recalledAt == null ? HandoverSheet.State.RECEIVED : HandoverSheet.State.RECALLED;
    }

    /** Giver and receiver. */
    Stream<String> parties() {
        return Stream.of(giver, receiver);
    }

    HandoverSheet sheet(Called called, Instant now) {
        return new HandoverSheet(
                id,
                exhibit.text(),
                request.text(),
                parcel,
                version,
                state(),
                isOpen() && releasedAt.plus(LATE).isBefore(now),
                purpose,
                giver,
                called.of(giver),
                receiver,
                called.of(receiver),
                outside,
                courier,
                reason,
                ground,
                until,
                new HandoverSheet.Given(releasedAt, releasedFrom, conditionGiven, sealGiven, digestGiven),
                new HandoverSheet.Found(
                        receivedAt,
                        receivedBy,
                        place,
                        conditionFound,
                        sealIntact,
                        sealFound,
                        digestFound,
                        discrepancy,
                        act),
                recallReason);
    }
}
