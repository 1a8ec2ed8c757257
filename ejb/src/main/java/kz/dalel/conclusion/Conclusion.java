package kz.dalel.conclusion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import kz.dalel.document.Printed;
import kz.dalel.kernel.Refusal;
import kz.dalel.manuscript.Manuscript;
import kz.dalel.request.RequestNumber;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of the conclusion: drafted, frozen with its print, signed, delivered; its content is never written again. */
@Entity
class Conclusion {
    @EmbeddedId
    private Key key;

    @Column(updatable = false)
    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String contentSha256;

    @Column(updatable = false)
    private String draftedBy;

    @Column(updatable = false)
    private Instant draftedAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String pdfSha256;
    private Long pdfSize;
    private Integer pages;

    protected Conclusion() {}

    Conclusion(RequestNumber request, Manuscript manuscript, String draftedBy, Instant draftedAt) {
        this.key = new Key(request, manuscript.version());
        this.language = manuscript.language();
        this.content = manuscript.json();
        this.contentSha256 = manuscript.sha256();
        this.draftedBy = draftedBy;
        this.draftedAt = draftedAt;
        this.status = Status.DRAFT;
    }

    /** Gives way to a later version; what was signed never does. */
    void supersede() {
        if (status != Status.DRAFT && status != Status.FROZEN) throw wrongStatus();
        status = Status.SUPERSEDED;
    }

    /** Takes over its print; from now on nobody changes a word. */
    void freeze(Printed printed) {
        if (status != Status.DRAFT) throw wrongStatus();
        status = Status.FROZEN;
        pdfSha256 = printed.sha256();
        pdfSize = printed.size();
        pages = printed.pages();
    }

    /** What was signed must be what was printed: the digest and the number of pages that stand on the paper. */
    void sign(SignatureForm signature) {
        if (status != Status.FROZEN) throw wrongStatus();
        signature.fits(contentSha256, pages);
        status = Status.SIGNED;
    }

    void deliver() {
        if (status != Status.SIGNED) throw wrongStatus();
        status = Status.DELIVERED;
    }

    /** What it says, if that is still what was drafted. */
    Manuscript manuscript() {
        Manuscript read = Manuscript.read(content);
        if (!read.sha256().equals(contentSha256)) throw Refusal.conflict("conclusion.contentAltered", version());
        return read;
    }

    String draftedBy() {
        return draftedBy;
    }

    Key key() {
        return key;
    }

    int version() {
        return key.version();
    }

    String contentSha256() {
        return contentSha256;
    }

    String pdfSha256() {
        return pdfSha256;
    }

    ConclusionSheet sheet(String author, SignatureSheet signature) {
        return new ConclusionSheet(
                key.request().text(),
                version(),
                status,
                language,
                manuscript().json(),
                contentSha256,
                pdfSha256,
                pdfSize,
                pages,
                draftedBy,
                author,
                draftedAt,
                signature);
    }

    Standing standing() {
        return new Standing(version(), status, contentSha256, pdfSha256, pages);
    }

    private Refusal wrongStatus() {
        return Refusal.conflict("conclusion.wrongStatus", version(), status);
    }

    /** The n-th version for a request. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
                    RequestNumber request,
            int version)
            implements Serializable {}
}
