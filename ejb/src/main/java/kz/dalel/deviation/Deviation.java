package kz.dalel.deviation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import org.hibernate.annotations.DynamicUpdate;

/** A deviation from a method: recorded by the expert, decided on once, by somebody else. */
@Entity
@DynamicUpdate
@Table(name = "deviation")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class Deviation {
    @EmbeddedId
    private Key key;

    @Version
    private long version;

    private Integer note;
    private String method;
    private String what;
    private String reason;
    private String recordedBy;
    private Instant recordedAt;
    private Boolean authorised;
    private String decidedBy;
    private Instant decidedAt;
    private String remark;

    protected Deviation() {}

    Deviation(Key key, DeviationForm form, String by, Instant at) {
        this.key = key;
        note = form.note();
        method = form.method();
        what = form.what();
        reason = form.reason();
        recordedBy = by;
        recordedAt = at;
    }

    /** Decides; refused to whoever recorded it. */
    void decide(DeviationDecision decision, String by, Instant at) {
        if (decidedAt != null) throw Refusal.conflict("deviation.decided", key.ordinal());
        if (recordedBy.equals(by)) throw Refusal.forbidden("deviation.own");
        authorised = decision.authorised();
        remark = decision.remark();
        decidedBy = by;
        decidedAt = at;
    }

    int ordinal() {
        return key.ordinal();
    }

    /** The n-th deviation of a request. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request")) RequestNumber request,
            int ordinal)
            implements Serializable {}
}
