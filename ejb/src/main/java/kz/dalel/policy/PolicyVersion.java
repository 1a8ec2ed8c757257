package kz.dalel.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import kz.dalel.kernel.Refusal;
import org.hibernate.annotations.DynamicUpdate;

/** A version of a policy table that somebody proposed; decided once, by somebody else. */
@Entity
@DynamicUpdate
@Table(name = "policy_version")
class PolicyVersion {
    @EmbeddedId
    private Key key;

    @Version
    private long version;

    private String model;
    private String act;
    private String reason;
    private String proposedBy;
    private Instant proposedAt;
    private String decidedBy;
    private Instant decidedAt;
    private Boolean inForce;

    protected PolicyVersion() {}

    PolicyVersion(Key key, Proposal said, String by, Instant at) {
        this.key = key;
        this.model = said.model();
        this.act = said.act();
        this.reason = said.reason();
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** Decides; refused to whoever proposed it. */
    void decide(boolean comesIntoForce, String by, Instant at) {
        if (decidedAt != null) throw Refusal.conflict("policy.decided", key.number());
        if (proposedBy.equals(by)) throw Refusal.forbidden("policy.ownProposal");
        inForce = comesIntoForce;
        decidedBy = by;
        decidedAt = at;
    }

    String model() {
        return model;
    }

    String act() {
        return act;
    }

    int number() {
        return key.number();
    }

    PolicySheet sheet() {
        return new PolicySheet(key.number(), act, reason, proposedBy, proposedAt, inForce, decidedBy, decidedAt);
    }

    /** The n-th proposal of a table. */
    @Embeddable
    record Key(String code, @Column(name = "number") int number) implements Serializable {}
}
