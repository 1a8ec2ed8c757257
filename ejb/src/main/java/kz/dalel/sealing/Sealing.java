package kz.dalel.sealing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.dalel.request.RequestNumber;

/** A seal on a case, from the day on which it was put to the day on which it is lifted; a case is sealed once at a time. */
@Entity
@SuppressWarnings("UnusedVariable") // columns are read by queries
class Sealing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sealing_number")
    @SequenceGenerator(name = "sealing_number", sequenceName = "sealing_number", allocationSize = 1)
    private Long id;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    @Column(updatable = false)
    private String ground;

    @Column(updatable = false)
    private String sealedBy;

    @Column(updatable = false)
    private Instant sealedAt;

    private String liftingGround;
    private String liftedBy;
    private Instant liftedAt;

    @Version
    private long version;

    protected Sealing() {}

    Sealing(RequestNumber request, String ground, String by, Instant at) {
        this.request = request;
        this.ground = ground;
        sealedBy = by;
        sealedAt = at;
    }

    void lift(String why, String by, Instant at) {
        liftingGround = why;
        liftedBy = by;
        liftedAt = at;
    }

    long id() {
        return id;
    }

    String ground() {
        return ground;
    }

    String sealedBy() {
        return sealedBy;
    }

    Instant sealedAt() {
        return sealedAt;
    }
}
