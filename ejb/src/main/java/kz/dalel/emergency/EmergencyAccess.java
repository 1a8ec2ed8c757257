package kz.dalel.emergency;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.dalel.request.RequestNumber;

/** A wish to read a case for an emergency. What is decided on it the database's own function writes, and nobody else. */
@Entity
@Table(name = "emergency_access")
class EmergencyAccess {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emergency_number")
    @SequenceGenerator(name = "emergency_number", sequenceName = "emergency_number", allocationSize = 1)
    private Long id;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    private String reason;
    private int hours;
    private String askedBy;
    private Instant askedAt;
    private String decidedBy;
    private Instant decidedAt;
    private Boolean granted;
    private String remark;
    private Instant until;

    protected EmergencyAccess() {}

    EmergencyAccess(RequestNumber request, String reason, int hours, String askedBy, Instant askedAt) {
        this.request = request;
        this.reason = reason;
        this.hours = hours;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    long id() {
        return id;
    }

    RequestNumber request() {
        return request;
    }

    String reason() {
        return reason;
    }

    int hours() {
        return hours;
    }

    String askedBy() {
        return askedBy;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant until() {
        return until;
    }

    EmergencySheet sheet(String asker, String decider, String reader, Instant now) {
        boolean own = askedBy.equals(reader);
        boolean open = own && until != null && now.isBefore(until);
        return new EmergencySheet(
                id,
                request.text(),
                reason,
                hours,
                asker,
                askedAt,
                decider,
                decidedAt,
                granted,
                remark,
                until,
                own,
                open);
    }
}
