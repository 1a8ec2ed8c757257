package kz.dalel.method;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.kernel.Refusal;
import org.hibernate.annotations.DynamicUpdate;

/** A version of a method: drafted by one person, approved by another on its dossier, some day retired. */
@Entity
@DynamicUpdate
@Table(name = "method_version")
class MethodVersion {
    @EmbeddedId
    private Key key;

    @Version
    private long version;

    private String specialty;
    private String basis;
    private String fieldOfUse;
    private String limits;
    private String stateRegister;
    private String justification;
    private String author;
    private Instant draftedAt;
    private String approver;
    private Instant approvedAt;
    private String retiredBy;
    private Instant retiredAt;
    private String retiredReason;

    protected MethodVersion() {}

    MethodVersion(Key key, MethodVersionForm form, String by, Instant at) {
        this.key = key;
        specialty = form.specialty();
        basis = form.basis();
        fieldOfUse = form.fieldOfUse();
        limits = form.limits();
        stateRegister = form.stateRegister();
        justification = form.justification();
        author = by;
        draftedAt = at;
    }

    /**
     * Approves; refused to its author and to whoever recorded its validation, and without a dossier that holds on this day.
     *
     * @param dossiers all of this version, the first one first
     */
    void approve(List<Dossier> dossiers, String by, Instant at, LocalDate today) {
        if (status() != MethodStatus.DRAFT) throw Refusal.conflict("method.notDraft", label());
        if (author.equals(by)) throw Refusal.forbidden("method.own");
        if (dossiers.isEmpty()) throw Refusal.conflict("method.noDossier", label());
        Dossier newest = dossiers.get(dossiers.size() - 1);
        if (dossiers.stream().anyMatch(dossier -> dossier.isBy(by))) throw Refusal.forbidden("method.ownValidation");
        if (!newest.holds(today)) throw Refusal.conflict("method.validationOver", label());
        approver = by;
        approvedAt = at;
    }

    /** Takes it out of use for good. */
    void retire(String reason, String by, Instant at) {
        if (retiredAt != null) throw Refusal.conflict("method.retiredAlready", label());
        retiredBy = by;
        retiredAt = at;
        retiredReason = reason;
    }

    /** Refused, in words that say what to do, unless it may be used on this day. */
    void mustBeFit(List<Dossier> dossiers, LocalDate today) {
        switch (status()) {
            case DRAFT -> throw Refusal.conflict("method.draft", label());
            case RETIRED -> throw Refusal.conflict("method.retired", label(), retiredReason);
            case APPROVED -> {
                if (dossiers.isEmpty() || !dossiers.get(dossiers.size() - 1).holds(today))
                    throw Refusal.conflict("method.validationOver", label());
            }
        }
    }

    void mustBeOpen() {
        if (retiredAt != null) throw Refusal.conflict("method.retired", label(), retiredReason);
    }

    MethodStatus status() {
        if (retiredAt != null) return MethodStatus.RETIRED;
        return approvedAt == null ? MethodStatus.DRAFT : MethodStatus.APPROVED;
    }

    Key key() {
        return key;
    }

    String stateRegister() {
        return stateRegister;
    }

    String label() {
        return key.method() + " " + key.number();
    }

    MethodVersionSheet sheet(List<Dossier> dossiers) {
        return new MethodVersionSheet(
                key.number(),
                status(),
                new MethodVersionForm(specialty, basis, fieldOfUse, limits, stateRegister, justification),
                author,
                draftedAt,
                approver,
                approvedAt,
                retiredBy,
                retiredAt,
                retiredReason,
                dossiers.stream().map(Dossier::sheet).toList());
    }

    /** The n-th version of a method, from 1. */
    @Embeddable
    record Key(String method, @Column(name = "number") int number) implements Serializable {}
}
