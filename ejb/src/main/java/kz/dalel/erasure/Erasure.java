package kz.dalel.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import kz.dalel.kernel.Refusal;
import kz.dalel.upload.Stored;

/** An erasure: asked for by one person; confirmed by another, which only the database's own function writes. */
@Entity
class Erasure {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "erasure_number")
    @SequenceGenerator(name = "erasure_number", sequenceName = "erasure_number", allocationSize = 1)
    private Long id;

    private long entry;
    private String actNumber;
    private LocalDate actDate;
    private String ground;

    @Column(name = "scan_sha256")
    private String scan;

    private String scanName;
    private Long scanSize;
    private String askedBy;
    private Instant askedAt;
    private String confirmedBy;
    private Instant confirmedAt;

    protected Erasure() {}

    Erasure(ErasureForm form, Stored act, String askedBy, Instant askedAt) {
        entry = form.entry();
        actNumber = form.number();
        actDate = form.date();
        ground = form.ground();
        scan = act.sha256();
        scanName = act.name();
        scanSize = act.size();
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** Refused when it was done, or when the same person would be both. */
    void demandSecond(String person) {
        if (confirmedAt != null) throw Refusal.conflict("erasure.done", Long.toString(entry));
        if (askedBy.equals(person)) throw Refusal.forbidden("erasure.samePerson");
    }

    long entry() {
        return entry;
    }

    String actNumber() {
        return actNumber;
    }

    LocalDate actDate() {
        return actDate;
    }

    String ground() {
        return ground;
    }

    String scan() {
        return scan;
    }

    /** Whether the scan itself is here to be read; of what was asked for long ago it is not. */
    boolean hasScan() {
        return scanSize != null;
    }

    private ErasureSheet.Scan act() {
        return new ErasureSheet.Scan(scan, scanName, scanSize);
    }

    String askedBy() {
        return askedBy;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    ErasureSheet sheet(String asker, String confirmer) {
        return new ErasureSheet(id, entry, actNumber, actDate, ground, act(), asker, askedAt, confirmer, confirmedAt);
    }
}
