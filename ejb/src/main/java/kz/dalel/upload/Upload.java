package kz.dalel.upload;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.dalel.kernel.Refusal;

/** An upload: announced, received step by step, complete with its digest, and claimed once, by one case. */
@Entity
class Upload {
    /** How long an upload waits for its next byte or its claim. */
    static final Duration PATIENCE = Duration.ofDays(7);

    @Id
    private String id;

    private String owner;
    private String name;
    private String mediaType;
    private String declaredSha256;
    private String sha256;
    private String claimedBy;
    private long length;
    private long received;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    private Instant createdAt;

    private Instant expiresAt;

    @Version
    private long version;

    protected Upload() {}

    Upload(String owner, UploadWish wish, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.owner = owner;
        this.name = wish.name();
        this.mediaType = wish.mediaType().orElse(null);
        this.declaredSha256 = wish.sha256().orElse(null);
        this.length = wish.length();
        this.createdAt = now;
        this.expiresAt = now.plus(PATIENCE);
    }

    boolean belongsTo(String actor) {
        return owner.equals(actor);
    }

    /** Records what is durable in the file, if nobody recorded anything since {@code before} bytes. */
    void record(long before, Appended step, Instant now) {
        if (received != before) throw Refusal.conflict("upload.busy");
        received = step.received();
        expiresAt = now.plus(PATIENCE);
        step.content().ifPresent(content -> {
            sha256 = content.sha256();
            if (mediaType == null) mediaType = content.mediaType();
        });
    }

    /** Refuses what cannot become an object of a case: a part of a file, or another file than was announced. */
    void mustBeUsable() {
        if (received < length) throw Refusal.conflict("upload.incomplete", received, length);
        mustBeAsAnnounced();
    }

    /** Refuses a complete upload whose digest is not the announced one. */
    void mustBeAsAnnounced() {
        if (sha256 != null && declaredSha256 != null && !sha256.equals(declaredSha256))
            throw Refusal.invalid("upload.digestDiffers", declaredSha256, sha256);
    }

    /** Whether this case has it already; refused when another case has. */
    boolean isClaimedBy(String request) {
        if (claimedBy != null && !claimedBy.equals(request)) throw Refusal.conflict("upload.claimed");
        return claimedBy != null;
    }

    void mustBeFree() {
        if (claimedBy != null) throw Refusal.conflict("upload.claimed");
    }

    void claim(String request) {
        claimedBy = request;
    }

    Stored stored() {
        return new Stored(sha256, length, name, mediaType);
    }

    UploadSheet sheet() {
        return new UploadSheet(id, name, length, received, Optional.ofNullable(sha256), expiresAt);
    }
}
