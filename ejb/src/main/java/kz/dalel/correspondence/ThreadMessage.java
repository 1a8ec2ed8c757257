package kz.dalel.correspondence;

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
import java.time.Instant;
import kz.dalel.request.RequestNumber;
import org.hibernate.annotations.Immutable;

/** A message of the thread; written once, never changed or taken back. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // columns are read by queries
class ThreadMessage {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "thread_number")
    @SequenceGenerator(name = "thread_number", sequenceName = "thread_number", allocationSize = 1)
    private Long id;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    private Side side;

    private boolean procedural;
    private String author;
    private Long answers;
    private String partner;
    private Instant calledAt;
    private String text;
    private String sha256;
    private Instant writtenAt;

    protected ThreadMessage() {}

    ThreadMessage(RequestNumber request, Side side, MessageForm form, String sha256, String author, Instant at) {
        this.request = request;
        this.side = side;
        kind = form.kind();
        procedural = form.procedural();
        answers = form.answers();
        partner = form.partner();
        calledAt = form.calledAt();
        text = form.text();
        this.sha256 = sha256;
        this.author = author;
        writtenAt = at;
    }

    long id() {
        return id;
    }

    /** Whether it is a question to this side, in this case. */
    boolean asks(RequestNumber of, Side whom) {
        return kind == MessageKind.QUESTION && request.equals(of) && side.asks(whom);
    }
}
