package kz.dalel.sealing;

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
import kz.dalel.request.RequestNumber;

/** That a seal names somebody of the Center, from when to when. */
@Entity
@Table(name = "sealing_name")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class SealingName {
    @EmbeddedId
    private Key key;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    @Column(updatable = false)
    private String namedBy;

    private String endedBy;
    private Instant endedAt;

    @Version
    private long version;

    protected SealingName() {}

    SealingName(Sealing sealing, RequestNumber request, String officer, String by, Instant at) {
        key = new Key(sealing.id(), officer, at);
        this.request = request;
        namedBy = by;
    }

    void end(String by, Instant at) {
        endedBy = by;
        endedAt = at;
    }

    String officer() {
        return key.officer();
    }

    /** An officer on a seal, since when. */
    @Embeddable
    record Key(long sealing, String officer, Instant namedAt) implements Serializable {}
}
