package kz.dalel.motion;

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
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;

/** Something asked of the appointing body; answered once. */
@Entity
@Table(name = "motion")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class Motion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "motion")
    @SequenceGenerator(name = "motion", sequenceName = "motion_number", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    @Enumerated(EnumType.STRING)
    private MotionKind kind;

    private String exhibit;
    private Integer days;
    private String reason;
    private String askedBy;
    private Instant askedAt;
    private Boolean granted;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;

    protected Motion() {}

    Motion(RequestNumber request, MotionKind kind, Asked asked, String by, Instant at) {
        this.request = request;
        this.kind = kind;
        this.exhibit = asked.exhibit();
        this.days = asked.days();
        this.reason = asked.reason();
        this.askedBy = by;
        this.askedAt = at;
    }

    void answer(Answer said, String by, Instant at) {
        if (answeredAt != null) throw Refusal.conflict("motion.answered", answeredAt);
        granted = said.granted();
        answer = said.text();
        answeredBy = by;
        answeredAt = at;
    }

    long id() {
        return id;
    }

    RequestNumber request() {
        return request;
    }

    MotionKind kind() {
        return kind;
    }

    Integer days() {
        return days;
    }

    String exhibit() {
        return exhibit;
    }
}
