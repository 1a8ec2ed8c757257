package kz.dalel.conclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import kz.dalel.request.RequestNumber;
import kz.dalel.vault.Vault;

/** Opens print and scan; each reading has its entry before its first byte, and the bytes move outside transactions. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConclusionDocuments {
    @Inject
    ConclusionReadings readings;

    @Inject
    Vault vault;

    /** The file, for a caller to whom it is open; nothing is read yet. */
    public Document document(RequestNumber number, Document.Which which) {
        return readings.document(number, which);
    }

    /** All its bytes; the caller closes. */
    public InputStream open(RequestNumber number, Document.Which which) {
        return vault.open(readings.record(number, which).object());
    }
}
