package kz.dalel.method;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.kernel.Refusal;
import org.hibernate.annotations.DynamicUpdate;

/** A version of a tool: unverified until somebody verified it, out of use once a verification failed or it is retired. */
@Entity
@DynamicUpdate
@Table(name = "tool_version")
class ToolVersion {
    @EmbeddedId
    private Key key;

    @Version
    private long revision;

    private String changes;
    private String enteredBy;
    private Instant enteredAt;
    private String retiredBy;
    private Instant retiredAt;
    private String retiredReason;

    protected ToolVersion() {}

    ToolVersion(String tool, ToolVersionForm form, String by, Instant at) {
        key = new Key(tool, form.version());
        changes = form.changes();
        enteredBy = by;
        enteredAt = at;
    }

    /** Takes it out of use for good. */
    void retire(String reason, String by, Instant at) {
        mustBeOpen();
        retiredBy = by;
        retiredAt = at;
        retiredReason = reason;
    }

    void mustBeOpen() {
        if (retiredAt != null) throw Refusal.conflict("tool.retired", label(), retiredReason);
    }

    /** Refused, in words that say what to do, unless it may be used on this day. */
    void mustBeFit(List<Verification> verifications, LocalDate today) {
        switch (status(verifications, today)) {
            case UNVERIFIED -> throw Refusal.conflict("tool.unverified", label());
            case EXPIRED ->
                throw Refusal.conflict(
                        "tool.expired", label(), newest(verifications).validUntil());
            case FAILED ->
                throw Refusal.conflict(
                        "tool.failed", label(), newest(verifications).remark());
            case RETIRED -> throw Refusal.conflict("tool.retired", label(), retiredReason);
            case VERIFIED -> {
                // it may be used
            }
        }
    }

    ToolStatus status(List<Verification> verifications, LocalDate today) {
        if (retiredAt != null) return ToolStatus.RETIRED;
        if (verifications.isEmpty()) return ToolStatus.UNVERIFIED;
        VerificationForm newest = newest(verifications);
        if (newest.outcome() == VerificationForm.Outcome.FAILED) return ToolStatus.FAILED;
        return newest.validUntil().isBefore(today) ? ToolStatus.EXPIRED : ToolStatus.VERIFIED;
    }

    Key key() {
        return key;
    }

    private String label() {
        return key.tool() + " " + key.version();
    }

    private static VerificationForm newest(List<Verification> verifications) {
        return verifications.get(verifications.size() - 1).said();
    }

    ToolVersionSheet sheet(List<Verification> verifications, LocalDate today) {
        return new ToolVersionSheet(
                key.version(),
                status(verifications, today),
                changes,
                enteredBy,
                enteredAt,
                retiredBy,
                retiredAt,
                retiredReason,
                verifications.stream().map(Verification::sheet).toList());
    }

    /** A version of a tool, by its name. */
    @Embeddable
    record Key(String tool, String version) implements Serializable {}
}
