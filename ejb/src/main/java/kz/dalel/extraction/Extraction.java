package kz.dalel.extraction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import kz.dalel.exhibit.ExhibitFile;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.vault.VaultObject;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An extraction of an exhibit's metadata: ordered, fetched by a worker as often as it takes, done with one result. */
@Entity
class Extraction {
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Where an extraction stands. */
    enum Status {
        ORDERED,
        FETCHED,
        DONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "extraction_number")
    @SequenceGenerator(name = "extraction_number", sequenceName = "extraction_number", allocationSize = 1)
    private Long id;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "exhibit", updatable = false))
    private ExhibitNumber exhibit;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    private String sha256;
    private long size;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant orderedAt;
    private String task;
    private String lockedBy;
    private Instant lockedUntil;
    private int attempt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String extractorName;
    private String extractorVersion;
    private String extractorConfiguration;

    @JdbcTypeCode(SqlTypes.JSON)
    private String result;

    private String resultSha256;
    private Instant at;

    protected Extraction() {}

    Extraction(ExhibitFile file, Instant at) {
        exhibit = file.number();
        request = file.request();
        sha256 = file.sha256();
        size = file.size();
        status = Status.ORDERED;
        orderedAt = at;
    }

    /** Is the worker's until then. */
    WorkTask fetch(String engineTask, String worker, Instant until) {
        task = engineTask;
        status = Status.FETCHED;
        attempt++;
        extend(worker, until);
        return new WorkTask(task, exhibit.text(), sha256, size);
    }

    void extend(String worker, Instant until) {
        lockedBy = worker;
        lockedUntil = until;
    }

    /** Is free again, though it still shows to who had it last; how long it should rest first: five seconds, doubled with each attempt, ten minutes at most. */
    Duration free() {
        status = Status.ORDERED;
        lockedUntil = null;
        Duration pause = SHORTEST.multipliedBy(1L << Math.min(attempt - 1, 10));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    /** Ends with this result; invalid when it is of another exhibit or other bytes. */
    void end(ExtractionResult said, CanonicalResult canonical, Instant now) {
        if (!exhibit.text().equals(said.exhibit())) throw Refusal.invalid("work.otherExhibit", exhibit);
        if (!sha256.equals(said.sha256())) throw Refusal.invalid("work.otherBytes", exhibit);
        status = Status.DONE;
        outcome = said.outcome();
        extractorName = said.extractor().name();
        extractorVersion = said.extractor().version();
        extractorConfiguration = said.extractor().configuration();
        result = canonical.json();
        resultSha256 = canonical.sha256();
        at = now;
    }

    /** Whether this result was recorded already; conflict when another one was. */
    boolean endedWith(CanonicalResult canonical) {
        if (status != Status.DONE) return false;
        if (!canonical.sha256().equals(resultSha256)) throw Refusal.conflict("work.done", exhibit);
        return true;
    }

    boolean isFetchedBy(String worker) {
        return status == Status.FETCHED && worker.equals(lockedBy);
    }

    boolean isLockedAt(Instant now) {
        return now.isBefore(lockedUntil);
    }

    boolean isDone() {
        return status == Status.DONE;
    }

    /** Whether the task is, or was to its end, this worker's; one that he gave back is nobody's. */
    boolean wasFetchedBy(String worker) {
        return status != Status.ORDERED && worker.equals(lockedBy);
    }

    ExhibitNumber exhibit() {
        return exhibit;
    }

    RequestNumber request() {
        return request;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    VaultObject object() {
        return new VaultObject(request.text(), sha256);
    }

    ExtractionSheet sheet() {
        return new ExtractionSheet(
                exhibit.text(),
                sha256,
                isDone(),
                outcome,
                extractorName,
                extractorVersion,
                extractorConfiguration,
                orderedAt,
                at,
                resultSha256,
                result);
    }
}
