package kz.dalel.assignment;

import java.time.LocalDate;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;

/**
 * A qualification certificate of a forensic expert.
 *
 * @param specialty code of the expert's specialty
 * @param validTo the last day on which it holds; absent when it holds without end
 * @param attestedOn the day of the newest attestation
 */
public record Certificate(
        String specialty, String number, LocalDate validFrom, LocalDate validTo, LocalDate attestedOn) {

    /** Whether it holds on the day. */
    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The same without outer white space; refused when something is missing or the days contradict each other. */
    Certificate checked(LocalDate today) {
        String code = Mandatory.line("certificate.specialty", specialty);
        String label = Mandatory.line("certificate.number", number);
        LocalDate first = Mandatory.value("certificate.validFrom", validFrom);
        LocalDate attested = Mandatory.value("certificate.attestedOn", attestedOn);
        if (validTo != null && validTo.isBefore(first)) throw Refusal.invalid("certificate.endsBeforeItBegins");
        if (attested.isAfter(today)) throw Refusal.invalid("certificate.attestedInFuture");
        return new Certificate(code, label, first, validTo, attested);
    }
}
