package kz.dalel.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.dalel.kernel.Refusal;

/** That an officer is on duty at a site from one moment to another, unless he is released from it. */
@Entity
@SuppressWarnings("UnusedVariable") // columns are read by queries
class Duty {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duty_number")
    @SequenceGenerator(name = "duty_number", sequenceName = "duty_number", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String site;

    @Column(updatable = false)
    private String officer;

    @Column(updatable = false)
    private Instant starts;

    @Column(updatable = false)
    private Instant ends;

    @Column(updatable = false)
    private String namedBy;

    @Column(updatable = false)
    private Instant namedAt;

    private String releasedBy;
    private Instant releasedAt;

    protected Duty() {}

    Duty(DutyForm form, String by, Instant at) {
        site = form.site();
        officer = form.officer();
        starts = form.starts();
        ends = form.ends();
        namedBy = by;
        namedAt = at;
    }

    void release(String by, Instant at) {
        if (releasedAt != null) throw Refusal.conflict("duty.released");
        releasedBy = by;
        releasedAt = at;
    }

    long id() {
        return id;
    }

    String site() {
        return site;
    }

    String officer() {
        return officer;
    }
}
