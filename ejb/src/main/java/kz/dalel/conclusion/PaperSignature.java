package kz.dalel.conclusion;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.dalel.upload.Stored;

/** That a version was signed on paper, by whom and when, and the scan of that paper. Written once. */
@Entity
@Table(name = "conclusion_signature")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class PaperSignature {
    @EmbeddedId
    private Conclusion.Key key;

    @Enumerated(EnumType.STRING)
    private SignatureForm.Kind kind;

    private String digest;
    private int pages;
    private String scanSha256;
    private String scanName;
    private long scanSize;
    private String scanMediaType;
    private String signedBy;
    private Instant signedAt;

    protected PaperSignature() {}

    PaperSignature(Conclusion.Key key, SignatureForm form, Stored scan, String signedBy, Instant signedAt) {
        this.key = key;
        this.kind = form.kind();
        this.digest = form.digest();
        this.pages = form.pages();
        this.scanSha256 = scan.sha256();
        this.scanName = scan.name();
        this.scanSize = scan.size();
        this.scanMediaType = scan.mediaType();
        this.signedBy = signedBy;
        this.signedAt = signedAt;
    }

    String signedBy() {
        return signedBy;
    }

    Instant signedAt() {
        return signedAt;
    }

    SignatureSheet sheet(String signer) {
        return new SignatureSheet(kind, scanSha256, scanName, scanSize, signedBy, signer, signedAt);
    }
}
