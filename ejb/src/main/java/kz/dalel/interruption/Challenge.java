package kz.dalel.interruption;

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
import kz.dalel.request.RequestNumber;

/** A challenge, and what became of it; decided once. */
@Entity
@Table(name = "challenge")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class Challenge {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "challenge")
    @SequenceGenerator(name = "challenge", sequenceName = "challenge_number", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    @Enumerated(EnumType.STRING)
    private Challenged.Against against;

    private String officer;
    private String ground;
    private String raisedBy;
    private String reason;
    private String enteredBy;
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String decidedBy;
    private Instant decidedAt;

    protected Challenge() {}

    /** @param officer account of the challenged expert or reviewer; null for the head */
    Challenge(RequestNumber request, Challenged said, String officer, String by, Instant at) {
        this.request = request;
        this.against = said.against();
        this.officer = officer;
        this.ground = said.ground();
        this.raisedBy = said.raisedBy();
        this.reason = said.reason();
        this.enteredBy = by;
        this.raisedAt = at;
    }

    void decide(Decision made, String by, Instant at) {
        decision = made;
        decidedBy = by;
        decidedAt = at;
    }

    /** How a challenge ends. */
    enum Decision {
        REJECTED,
        GRANTED,
        TERMINATED
    }
}
