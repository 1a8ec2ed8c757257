package kz.dalel.proving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import kz.dalel.kernel.Time;

/** Proofs that leave the house as one file, which a court checks without us; the bytes are made outside transactions. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProofExport {
    @Inject
    ProofReadings readings;

    @Inject
    Time time;

    /** A proof bundle of what was done to an exhibit; each call is a reading with its entry in the log. */
    public byte[] ofExhibit(String number) {
        return ofExhibit(number, time.instant());
    }

    /** The same as of a moment: what a certificate of that moment names, while the same entries show to the caller. */
    public byte[] ofExhibit(String number, Instant by) {
        return Bundling.of(readings.takeOfExhibit(number, by));
    }

    /** A proof bundle of what was done in a case; each call is a reading with its entry in the log. */
    public byte[] ofRequest(String number) {
        return ofRequest(number, time.instant());
    }

    /** The same as of a moment. */
    public byte[] ofRequest(String number, Instant by) {
        return Bundling.of(readings.takeOfRequest(number, by));
    }

    /** The proofs of the sheet as one file; the same proofs give the same bytes. */
    public static byte[] bundle(ProofSheet sheet) {
        return Bundling.of(sheet);
    }
}
