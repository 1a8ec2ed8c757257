package kz.dalel.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import kz.dalel.request.RequestNumber;
import org.hibernate.annotations.Immutable;

/** Those who examine a case since an assignment. Written once: the next assignment seats another panel. */
@Entity
@Immutable
@Table(name = "panel")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class Panel {
    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private PanelForm form;

    private String coordinator;
    private String seatedBy;
    private Instant seatedAt;

    protected Panel() {}

    Panel(Key key, PanelForm form, String coordinator, String seatedBy, Instant seatedAt) {
        this.key = key;
        this.form = form;
        this.coordinator = coordinator;
        this.seatedBy = seatedBy;
        this.seatedAt = seatedAt;
    }

    /** The n-th panel of a request. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request")) RequestNumber request,
            int round)
            implements Serializable {}
}
