package kz.dalel.link;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import kz.dalel.request.RequestNumber;
import kz.dalel.vault.Vault;

/** Opens the earlier conclusion, outside transactions; each reading has its entry before its first byte. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PreviousContent {
    @Inject
    PreviousReadings readings;

    @Inject
    Vault vault;

    /** The file, for a caller who may read it; nothing is read yet. */
    public LinkSheet.Previous document(RequestNumber number) {
        return readings.document(number);
    }

    /** All its bytes; the caller closes. */
    public InputStream open(RequestNumber number) {
        return vault.open(readings.record(number));
    }
}
