package kz.dalel.archive;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;

/** A disposal: proposed by one person; confirmed by another, which only the database's own function writes. */
@Entity
@SuppressWarnings("UnusedVariable") // columns are read by queries
class Disposal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disposal_number")
    @SequenceGenerator(name = "disposal_number", sequenceName = "disposal_number", allocationSize = 1)
    private Long id;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    @Column(updatable = false)
    private String actNumber;

    @Column(updatable = false)
    private LocalDate actDate;

    @Column(updatable = false)
    private String actSha256;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String listSha256;

    @Column(updatable = false)
    private String proposedBy;

    @Column(updatable = false)
    private Instant proposedAt;

    private Instant supersededAt;

    @Column(insertable = false, updatable = false)
    private String confirmedBy;

    @Column(insertable = false, updatable = false)
    private Instant confirmedAt;

    protected Disposal() {}

    Disposal(RequestNumber request, DisposalForm form, String act, String list, String by, Instant at) {
        this.request = request;
        this.actNumber = form.actNumber();
        this.actDate = form.actDate();
        this.actSha256 = act;
        this.reason = form.reason();
        this.listSha256 = list;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** Gives way to another proposal. */
    void supersede(Instant at) {
        supersededAt = at;
    }

    /** Refused when the same person would be both, or when what is kept is not what was listed. */
    void demandSecond(String person, DisposalList kept) {
        if (proposedBy.equals(person)) throw Refusal.forbidden("disposal.samePerson");
        if (!kept.sha256().equals(listSha256)) throw Refusal.conflict("disposal.listChanged");
    }

    long id() {
        return id;
    }

    String actNumber() {
        return actNumber;
    }

    LocalDate actDate() {
        return actDate;
    }

    String actSha256() {
        return actSha256;
    }

    String listSha256() {
        return listSha256;
    }
}
