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
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import org.hibernate.annotations.Immutable;

/** A note of an examination. Written once: an amendment is another note that names this one. */
@Entity
@Immutable
@Table(name = "note")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class Note {
    @EmbeddedId
    private Key key;

    private String author;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private NoteForm.Kind kind;

    @Enumerated(EnumType.STRING)
    private NoteForm.Outcome outcome;

    private String exhibit;
    private String method;
    private String tool;
    private String text;
    private boolean alters;
    private Integer amends;
    private String reason;
    private String nonce;

    protected Note() {}

    Note(Key key, NoteForm form, String author, Instant at) {
        this.key = key;
        this.author = author;
        this.at = at;
        kind = form.kind();
        outcome = form.outcome();
        exhibit = form.exhibit();
        method = form.method();
        tool = form.tool();
        text = form.text();
        alters = form.alters();
        amends = form.amends();
        reason = form.reason();
        nonce = Seal.nonce();
    }

    /** Refused unless the account wrote it himself: the notes of an expert who left the case are frozen. */
    void mustBeBy(String account) {
        if (!author.equals(account)) throw Refusal.forbidden("note.notYours", key.ordinal());
    }

    int ordinal() {
        return key.ordinal();
    }

    /** What the custody log says of its text. */
    String seal() {
        return Seal.of(nonce, text);
    }

    /** The n-th note of a request. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request")) RequestNumber request,
            int ordinal)
            implements Serializable {}
}
