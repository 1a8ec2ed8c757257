package kz.dalel.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** That an officer is away from one day to another, and who stands in for him; it may end early. */
@Entity
@SuppressWarnings("UnusedVariable") // columns are read by queries
class Absence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_number")
    @SequenceGenerator(name = "absence_number", sequenceName = "absence_number", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String officer;

    @Column(updatable = false)
    private LocalDate firstDay;

    @Column(updatable = false)
    private LocalDate lastDay;

    @Column(updatable = false)
    private String substitute;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String recordedBy;

    @Column(updatable = false)
    private Instant recordedAt;

    private String endedBy;
    private Instant endedAt;

    protected Absence() {}

    Absence(AbsenceForm form, String by, Instant at) {
        officer = form.officer();
        firstDay = form.firstDay();
        lastDay = form.lastDay();
        substitute = form.substitute();
        reason = form.reason().name();
        recordedBy = by;
        recordedAt = at;
    }

    /** He is here again, or never went. */
    void end(String by, Instant at) {
        endedBy = by;
        endedAt = at;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    long id() {
        return id;
    }

    String officer() {
        return officer;
    }
}
