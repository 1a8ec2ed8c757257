package kz.dalel.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A certificate in the register of experts. Written once; another attestation is another one. */
@Entity
@Immutable
@Table(name = "expert_certificate")
class ExpertCertificate {
    @EmbeddedId
    private Key key;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ExpertCertificate() {}

    ExpertCertificate(String officer, Certificate certificate) {
        key = new Key(officer, certificate.specialty(), certificate.number(), certificate.attestedOn());
        validFrom = certificate.validFrom();
        validTo = certificate.validTo();
    }

    String officer() {
        return key.officer();
    }

    Certificate sheet() {
        return new Certificate(key.specialty(), key.number(), validFrom, validTo, key.attestedOn());
    }

    /** Whose certificate, for what, and which attestation of it. */
    @Embeddable
    record Key(String officer, String specialty, String number, @Column(name = "attested_on") LocalDate attestedOn)
            implements Serializable {}
}
