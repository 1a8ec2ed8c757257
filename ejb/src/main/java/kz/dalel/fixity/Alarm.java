package kz.dalel.fixity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;

/** That an object is not what it was: raised by a check, lifted once by a person. */
@Entity
@Table(name = "fixity_alarm")
class Alarm {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fixity_alarm_number")
    @SequenceGenerator(name = "fixity_alarm_number", sequenceName = "fixity_number", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    @Column(updatable = false)
    private String sha256;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "exhibit", updatable = false))
    private ExhibitNumber exhibit;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Soundness outcome;

    @Column(updatable = false)
    private Instant raisedAt;

    private Instant liftedAt;

    @SuppressWarnings("UnusedVariable") // for the table's own rule, and for whoever reads it
    private String liftedBy;

    private String reason;

    protected Alarm() {}

    Alarm(Finding finding, Instant at) {
        request = finding.kept().request();
        sha256 = finding.kept().object().sha256();
        exhibit = finding.kept().exhibit();
        outcome = finding.outcome();
        raisedAt = at;
    }

    /** The object may be used again, for a reason that a person answers for. */
    void lift(String by, String because, Instant at) {
        if (liftedAt != null) throw Refusal.conflict("fixity.lifted");
        liftedBy = by;
        reason = because;
        liftedAt = at;
    }

    RequestNumber request() {
        return request;
    }

    ExhibitNumber exhibit() {
        return exhibit;
    }

    String sha256() {
        return sha256;
    }

    AlarmLine line() {
        return new AlarmLine(
                id,
                request.text(),
                exhibit == null ? null : exhibit.text(),
                sha256,
                outcome,
                raisedAt,
                liftedAt,
                reason);
    }
}
