package kz.dalel.assignment;

import java.time.LocalDate;
import java.util.List;

/** Somebody who may be asked to examine or review; the body is empty before his first login, the name then is his account. */
record Candidate(String officer, String name, String body, List<Certificate> certificates, Circumstance circumstance) {
    Candidate {
        certificates = List.copyOf(certificates);
    }

    boolean certifiedFor(String specialty, LocalDate day) {
        return specialties(day).contains(specialty);
    }

    /** The specialties for which a certificate holds on the day. */
    List<String> specialties(LocalDate day) {
        return certificates.stream()
                .filter(certificate -> certificate.validOn(day))
                .map(Certificate::specialty)
                .distinct()
                .sorted()
                .toList();
    }
}
