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
import java.time.Instant;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.request.RequestNumber;

/** That an object was read anew, and what it was then; written once. */
@Entity
@Table(name = "fixity_check")
class Check {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fixity_number")
    @SequenceGenerator(name = "fixity_number", sequenceName = "fixity_number", allocationSize = 1)
    private Long id;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    private String sha256;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "exhibit", updatable = false))
    private ExhibitNumber exhibit;

    @Enumerated(EnumType.STRING)
    private Soundness outcome;

    private String found;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String actor;
    private Instant at;

    protected Check() {}

    Check(Finding finding, Cause cause, String actor, Instant at) {
        request = finding.kept().request();
        sha256 = finding.kept().object().sha256();
        exhibit = finding.kept().exhibit();
        outcome = finding.outcome();
        found = finding.found();
        this.cause = cause;
        this.actor = actor;
        this.at = at;
    }

    CheckLine line(String name) {
        return new CheckLine(
                id, at, request.text(), exhibit == null ? null : exhibit.text(), sha256, outcome, found, cause, name);
    }

    String actor() {
        return actor;
    }
}
