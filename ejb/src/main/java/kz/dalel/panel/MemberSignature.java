package kz.dalel.panel;

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
import kz.dalel.conclusion.SignatureForm;
import kz.dalel.request.RequestNumber;
import kz.dalel.upload.Stored;
import org.hibernate.annotations.Immutable;

/** That a member signed on paper, what, and the scan of that paper. Written once. */
@Entity
@Immutable
@Table(name = "member_signature")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class MemberSignature {
    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private String digest;
    private int pages;
    private String scanSha256;
    private String scanName;
    private long scanSize;
    private Instant signedAt;

    protected MemberSignature() {}

    MemberSignature(Key key, Subject subject, SignatureForm form, Stored scan, Instant signedAt) {
        this.key = key;
        this.subject = subject;
        digest = form.digest();
        pages = form.pages();
        scanSha256 = scan.sha256();
        scanName = scan.name();
        scanSize = scan.size();
        this.signedAt = signedAt;
    }

    /** A member's under a version. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request")) RequestNumber request,
            int version,
            String member)
            implements Serializable {}
}
