package kz.dalel.proving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Proofs that leave the house as one file, which a court checks without us; the bytes are made outside transactions. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProofExport {
    @Inject
    ProofReadings readings;

    /** A proof bundle of what was done to an exhibit; each call is a reading with its entry in the log. */
    public byte[] ofExhibit(String number) {
        return Bundling.of(readings.takeOfExhibit(number));
    }

    /** A proof bundle of what was done in a case; each call is a reading with its entry in the log. */
    public byte[] ofRequest(String number) {
        return Bundling.of(readings.takeOfRequest(number));
    }
}
