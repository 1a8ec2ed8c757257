package kz.dalel.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import kz.dalel.request.RequestNumber;

/** What the expert replied to a comment. Written once. */
@Entity
@SuppressWarnings("UnusedVariable") // columns are read by queries
class ReviewReply {
    @EmbeddedId
    private Key key;

    private String text;
    private String author;
    private Instant at;

    protected ReviewReply() {}

    ReviewReply(Key key, String text, String author, Instant at) {
        this.key = key;
        this.text = text;
        this.author = author;
        this.at = at;
    }

    /** The n-th reply to a comment. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request")) RequestNumber request,
            int comment,
            int ordinal)
            implements Serializable {}
}
