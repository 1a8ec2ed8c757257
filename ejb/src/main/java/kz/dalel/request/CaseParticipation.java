package kz.dalel.request;

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

/** That a person or body takes part in a case: as what, on which ground, from when to when. */
@Entity
@Table(name = "participation")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class CaseParticipation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "participation_number")
    @SequenceGenerator(name = "participation_number", sequenceName = "participation_number", allocationSize = 1)
    private Long id;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    private String party;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private String ground;
    private Instant since;
    private Instant until;

    protected CaseParticipation() {}

    CaseParticipation(RequestNumber request, String party, Capacity capacity, String ground, Instant since) {
        this.request = request;
        this.party = party;
        this.capacity = capacity;
        this.ground = ground;
        this.since = since;
    }

    /** Ends it; access goes with it at once. */
    void end(Instant at) {
        until = at;
    }

    String party() {
        return party;
    }

    Capacity capacity() {
        return capacity;
    }
}
