package kz.dalel.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import kz.dalel.request.RequestNumber;
import kz.dalel.vault.Vault;

/** Opens print and scan of an act of correction, outside transactions; each reading has its entry before its first byte. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CorrectionDocuments {
    @Inject
    CorrectionReadings readings;

    @Inject
    Vault vault;

    /** The file, for a caller to whom it is open; nothing is read yet. */
    public ActDocument document(RequestNumber number, int ordinal, ActDocument.Which which) {
        return readings.document(number, ordinal, which);
    }

    /** All its bytes; the caller closes. */
    public InputStream open(RequestNumber number, int ordinal, ActDocument.Which which) {
        return vault.open(readings.record(number, ordinal, which));
    }
}
