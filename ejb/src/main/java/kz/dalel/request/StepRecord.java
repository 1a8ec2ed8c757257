package kz.dalel.request;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A step that was taken, with what was said when it was taken: two rows, they show to different people. Written once. */
@Entity
@Table(name = "step_record")
@SecondaryTable(
        name = "step_words",
        pkJoinColumns = {
            @PrimaryKeyJoinColumn(name = "request", referencedColumnName = "request"),
            @PrimaryKeyJoinColumn(name = "ordinal", referencedColumnName = "ordinal")
        })
@SuppressWarnings("UnusedVariable") // columns are read by queries
class StepRecord {
    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Enumerated(EnumType.STRING)
    private State fromState;

    @Enumerated(EnumType.STRING)
    private State toState;

    private String actor;
    private Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(table = "step_words")
    private String said;

    protected StepRecord() {}

    StepRecord(Key key, StepTaken taken, String actor, String said) {
        this.key = key;
        this.step = taken.step();
        this.fromState = taken.from();
        this.toState = taken.now();
        this.actor = actor;
        this.at = taken.at();
        this.said = said;
    }

    /** The n-th step of a request. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request")) RequestNumber request,
            int ordinal)
            implements Serializable {}
}
