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

/** What a reviewer remarked on a version of a conclusion. Written once. */
@Entity
@SuppressWarnings("UnusedVariable") // columns are read by queries
class ReviewComment {
    @EmbeddedId
    private Key key;

    private int version;
    private String place;
    private String text;
    private String author;
    private Instant at;

    protected ReviewComment() {}

    ReviewComment(Key key, int version, CommentForm form, String author, Instant at) {
        this.key = key;
        this.version = version;
        this.place = form.place();
        this.text = form.text();
        this.author = author;
        this.at = at;
    }

    /** The n-th comment on a request's conclusion. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request")) RequestNumber request,
            int ordinal)
            implements Serializable {}
}
