package kz.dalel.diary;

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
import jakarta.persistence.Version;
import java.time.Instant;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;

/** That an expert has to appear somewhere about a case; it may be cancelled. */
@Entity
@SuppressWarnings("UnusedVariable") // columns are read by queries
class Appearance {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appearance_number")
    @SequenceGenerator(name = "appearance_number", sequenceName = "appearance_number", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    @Column(updatable = false)
    private String officer;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AppearanceKind kind;

    @Column(updatable = false)
    private Instant starts;

    @Column(updatable = false)
    private Instant ends;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private String ground;

    @Column(updatable = false)
    private String recordedBy;

    @Column(updatable = false)
    private Instant recordedAt;

    private String cancelledBy;
    private Instant cancelledAt;
    private String cancelReason;

    protected Appearance() {}

    Appearance(RequestNumber request, AppearanceForm form, String by, Instant at) {
        this.request = request;
        officer = form.officer();
        kind = form.kind();
        starts = form.starts();
        ends = form.ends();
        place = form.place();
        ground = form.ground();
        recordedBy = by;
        recordedAt = at;
    }

    void cancel(String reason, String by, Instant at) {
        if (cancelledAt != null) throw Refusal.conflict("appearance.cancelled");
        cancelReason = reason;
        cancelledBy = by;
        cancelledAt = at;
    }

    boolean isOf(RequestNumber number) {
        return request.equals(number);
    }

    long id() {
        return id;
    }

    String officer() {
        return officer;
    }

    AppearanceKind kind() {
        return kind;
    }
}
