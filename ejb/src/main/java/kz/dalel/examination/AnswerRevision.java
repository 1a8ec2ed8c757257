package kz.dalel.examination;

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

/** One wording of the answer to a question. Written once; the newest counts. */
@Entity
@Immutable
@Table(name = "answer")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class AnswerRevision {
    @EmbeddedId
    private Key key;

    private String text;
    private boolean refused;
    private String reason;

    @Enumerated(EnumType.STRING)
    private AnswerForm.Certainty certainty;

    private String author;
    private Instant at;
    private String nonce;

    protected AnswerRevision() {}

    AnswerRevision(Key key, AnswerForm form, String author, Instant at) {
        this.key = key;
        text = form.text();
        refused = form.refused();
        reason = form.reason();
        certainty = form.certainty();
        this.author = author;
        this.at = at;
        nonce = Seal.nonce();
    }

    int revision() {
        return key.revision();
    }

    /** What the custody log says of it: of the answer, or of the reason why there is none. */
    String seal() {
        return Seal.of(nonce, refused ? reason : text);
    }

    /** The n-th wording, from 1, of the answer to a question, counted from 0. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request")) RequestNumber request,
            int question,
            int revision)
            implements Serializable {}
}
