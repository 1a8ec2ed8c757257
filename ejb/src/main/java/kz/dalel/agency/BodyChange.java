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
import kz.dalel.kernel.Refusal;

/** A change of a body, entered by one and confirmed by another; the database carries it out and marks it so. */
@Entity
@SuppressWarnings("UnusedVariable") // columns are read by queries
class BodyChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "body_change_number")
    @SequenceGenerator(name = "body_change_number", sequenceName = "body_change_number", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    private String body;
    private String kind;
    private String successor;
    private String ru;
    private String kk;
    private String en;

    @Column(name = "day")
    private LocalDate from;

    private String act;
    private LocalDate actDate;
    private String proposedBy;
    private Instant proposedAt;
    private String confirmedBy;
    private Instant confirmedAt;

    protected BodyChange() {}

    BodyChange(BodyChangeForm form, String by, Instant at) {
        body = form.body();
        kind = form.kind().name();
        successor = form.successor();
        ru = form.ru();
        kk = form.kk();
        en = form.en();
        from = form.day();
        act = form.act();
        actDate = form.actDate();
        proposedBy = by;
        proposedAt = at;
    }

    /** Refused to who entered it, when it is done, and before its day. */
    void demandConfirmable(String by, LocalDate today) {
        if (confirmedAt != null) throw Refusal.conflict("bodyChange.done");
        if (proposedBy.equals(by)) throw Refusal.forbidden("bodyChange.own");
        if (from.isAfter(today)) throw Refusal.conflict("bodyChange.notYet", from);
    }

    long id() {
        return id;
    }

    String body() {
        return body;
    }

    String successor() {
        return successor;
    }

    String kind() {
        return kind;
    }

    /** The act with its day, as an entry gives it for a reason. */
    String ground() {
        return act + ", " + actDate;
    }
}
