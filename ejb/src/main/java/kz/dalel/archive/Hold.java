package kz.dalel.archive;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;

/** That a case must stay, on a ground that somebody answers for; lifted once. */
@Entity
@Table(name = "legal_hold")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class Hold {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_hold")
    @SequenceGenerator(name = "legal_hold", sequenceName = "legal_hold_number", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    private String ground;
    private String act;
    private String setBy;
    private Instant setAt;
    private String liftingGround;
    private String liftedBy;
    private Instant liftedAt;

    protected Hold() {}

    Hold(RequestNumber request, HoldForm said, String by, Instant at) {
        this.request = request;
        this.ground = said.ground();
        this.act = said.act();
        this.setBy = by;
        this.setAt = at;
    }

    void lift(String because, String by, Instant at) {
        if (liftedAt != null) throw Refusal.conflict("hold.lifted", liftedAt);
        liftingGround = because;
        liftedBy = by;
        liftedAt = at;
    }

    long id() {
        return id;
    }

    RequestNumber request() {
        return request;
    }

    String act() {
        return act;
    }
}
