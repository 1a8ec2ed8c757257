package kz.dalel.independence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import kz.dalel.kernel.Refusal;

/** What ties an officer to a side, until somebody else says why it does so no longer. */
@Entity
@Table(name = "officer_tie")
class OfficerTie {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "officer_tie_number")
    @SequenceGenerator(name = "officer_tie_number", sequenceName = "officer_tie_number", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String officer;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String body;

    @Column(updatable = false)
    private String caseNumber;

    @Column(updatable = false)
    private LocalDate firstDay;

    @Column(updatable = false)
    private LocalDate lastDay;

    @Column(updatable = false)
    private String ground;

    @Column(updatable = false)
    private String recordedBy;

    @Column(updatable = false)
    private Instant recordedAt;

    private String resolution;
    private String resolvedBy;
    private Instant resolvedAt;

    protected OfficerTie() {}

    OfficerTie(TieForm form, String by, Instant at) {
        officer = form.officer();
        kind = form.kind().name();
        body = form.body();
        caseNumber = form.caseNumber();
        firstDay = form.firstDay();
        lastDay = form.lastDay();
        ground = form.ground();
        recordedBy = by;
        recordedAt = at;
    }

    /** Bars him no longer; neither he nor whoever recorded it may say so. */
    void resolve(String why, String by, Instant at) {
        if (resolvedAt != null) throw Refusal.conflict("tie.resolved");
        if (by.equals(officer) || by.equals(recordedBy)) throw Refusal.forbidden("tie.own");
        resolution = why;
        resolvedBy = by;
        resolvedAt = at;
    }

    long id() {
        return id;
    }

    String officer() {
        return officer;
    }

    Tie sheet(String name) {
        TieForm said = new TieForm(officer, TieForm.Kind.valueOf(kind), body, caseNumber, firstDay, lastDay, ground);
        return new Tie(id, name, said, recordedBy, recordedAt, resolution, resolvedBy, resolvedAt);
    }
}
