package kz.dalel.correction;

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
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.upload.Stored;

/** A correction of an issued conclusion: proposed, reviewed and printed, signed; what it says is never written again. */
@Entity
class Correction {
    @EmbeddedId
    private Key key;

    @Column(updatable = false)
    private int version;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private String oldValue;

    @Column(updatable = false)
    private String newValue;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String noticedBy;

    @Enumerated(EnumType.STRING)
    private CorrectionStatus status;

    @Column(updatable = false)
    private String proposedBy;

    @Column(updatable = false)
    private Instant proposedAt;

    private String reviewedBy;
    private Instant reviewedAt;
    private Boolean agrees;
    private String remark;
    private String act;
    private String language;
    private String contentSha256;
    private String pdfSha256;
    private Long pdfSize;
    private Integer pages;
    private String scanSha256;
    private String scanName;
    private Long scanSize;
    private Instant signedAt;

    protected Correction() {}

    Correction(Key key, int version, CorrectionForm said, String by, Instant at) {
        this.key = key;
        this.version = version;
        this.place = said.place();
        this.oldValue = said.oldValue();
        this.newValue = said.newValue();
        this.reason = said.reason();
        this.noticedBy = said.noticedBy();
        this.status = CorrectionStatus.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** Gives way to another proposal; what was signed never does. */
    void supersede() {
        if (status != CorrectionStatus.PROPOSED && status != CorrectionStatus.REVIEWED) throw wrongStatus();
        status = CorrectionStatus.SUPERSEDED;
    }

    /** Takes over the reviewer's opinion and the print; nobody reviews his own. */
    void review(Opinion opinion, PrintedAct print, String by, Instant at) {
        if (status != CorrectionStatus.PROPOSED) throw wrongStatus();
        if (by.equals(proposedBy)) throw Refusal.forbidden("review.ownWork");
        if (print.ordinal() != key.ordinal()) throw Refusal.changedMeanwhile();
        status = CorrectionStatus.REVIEWED;
        reviewedBy = by;
        reviewedAt = at;
        agrees = opinion.agrees();
        remark = opinion.remark();
        act = print.content().act();
        language = print.content().language();
        contentSha256 = print.content().sha256();
        pdfSha256 = print.printed().sha256();
        pdfSize = print.printed().size();
        pages = print.printed().pages();
    }

    /** What was signed must be what was printed; whoever proposed it signs, whatever the reviewer thought of it. */
    void sign(ActSignature signature, Stored scan, String by, Instant at) {
        if (status != CorrectionStatus.REVIEWED) throw wrongStatus();
        if (!by.equals(proposedBy)) throw Refusal.forbidden("signature.notAuthor");
        signature.fits(contentSha256, pages);
        status = CorrectionStatus.SIGNED;
        scanSha256 = scan.sha256();
        scanName = scan.name();
        scanSize = scan.size();
        signedAt = at;
    }

    CorrectionForm proposal() {
        return new CorrectionForm(place, oldValue, newValue, reason, noticedBy);
    }

    int ordinal() {
        return key.ordinal();
    }

    int version() {
        return version;
    }

    String act() {
        return act;
    }

    String contentSha256() {
        return contentSha256;
    }

    String pdfSha256() {
        return pdfSha256;
    }

    String proposedBy() {
        return proposedBy;
    }

    String reviewedBy() {
        return reviewedBy;
    }

    /** For a reader; the opinion only for those who study the case. */
    CorrectionSheet sheet(String expert, String reviewer, boolean ofTheStudy) {
        boolean reviewed = ofTheStudy && reviewedBy != null;
        return new CorrectionSheet(
                key.request().text(),
                key.ordinal(),
                version,
                proposal(),
                status,
                expert,
                proposedAt,
                reviewed ? new CorrectionSheet.Review(reviewer, reviewedAt, agrees, remark) : null,
                act == null ? null : new CorrectionSheet.Act(act, language, contentSha256, pdfSha256, pdfSize, pages),
                signedAt == null ? null : new CorrectionSheet.Signed(scanSha256, scanName, scanSize, signedAt));
    }

    private Refusal wrongStatus() {
        return Refusal.conflict("correction.wrongStatus", key.ordinal(), status);
    }

    /** The n-th correction in a request. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
                    RequestNumber request,
            int ordinal)
            implements Serializable {}
}
