package kz.dalel.method;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A verification of a version of a tool. Written once; the newest counts. */
@Entity
@Immutable
@Table(name = "tool_verification")
class Verification {
    @EmbeddedId
    private Key key;

    private String testSet;

    @Enumerated(EnumType.STRING)
    private VerificationForm.Outcome outcome;

    private String remark;
    private LocalDate verifiedOn;
    private LocalDate validUntil;
    private String verifiedBy;
    private Instant recordedAt;

    protected Verification() {}

    Verification(Key key, VerificationForm form, String by, Instant at) {
        this.key = key;
        testSet = form.testSet();
        outcome = form.outcome();
        remark = form.remark();
        verifiedOn = form.verifiedOn();
        validUntil = form.validUntil();
        verifiedBy = by;
        recordedAt = at;
    }

    ToolVersion.Key of() {
        return new ToolVersion.Key(key.tool(), key.version());
    }

    VerificationForm said() {
        return new VerificationForm(testSet, outcome, remark, verifiedOn, validUntil);
    }

    VerificationSheet sheet() {
        return new VerificationSheet(key.ordinal(), said(), verifiedBy, recordedAt);
    }

    /** The n-th verification of a version. */
    @Embeddable
    record Key(String tool, String version, int ordinal) implements Serializable {}
}
