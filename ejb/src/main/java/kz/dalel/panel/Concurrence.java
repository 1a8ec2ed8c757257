package kz.dalel.panel;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import kz.dalel.request.RequestNumber;
import org.hibernate.annotations.Immutable;

/** What a member said to a version of the conclusion. Written once: his newest word counts. */
@Entity
@Immutable
@Table(name = "concurrence")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class Concurrence {
    @EmbeddedId
    private Key key;

    private boolean agrees;
    private String opinion;
    private String opinionSha256;
    private String education;
    private String specialty;
    private String experience;
    private String degree;
    private String post;
    private Instant saidAt;

    protected Concurrence() {}

    /** {@code contentSha256} is the digest of the version: with it an opinion is bound to what it dissents from. */
    Concurrence(Key key, ConcurrenceForm said, String contentSha256, Instant saidAt) {
        this.key = key;
        agrees = said.agrees();
        opinion = said.opinion();
        opinionSha256 = opinion == null ? null : bound(contentSha256, opinion);
        education = said.expert().education();
        specialty = said.expert().specialty();
        experience = said.expert().experience();
        degree = said.expert().degree();
        post = said.expert().post();
        this.saidAt = saidAt;
    }

    String opinionSha256() {
        return opinionSha256;
    }

    /** SHA-256, in lower-case hex, over the digest of the version in hex, a line feed, and the opinion, all in UTF-8. */
    static String bound(String contentSha256, String opinion) {
        try {
            byte[] bytes = (contentSha256 + "\n" + opinion).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }

    /** The n-th word of a member on a version. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request")) RequestNumber request,
            int version,
            String member,
            int ordinal)
            implements Serializable {}
}
