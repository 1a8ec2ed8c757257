package kz.dalel.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import kz.dalel.request.RequestNumber;
import kz.dalel.vault.Vault;

/** Opens the file that goes with advice, outside transactions; each reading has its entry before its first byte. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdviceContent {
    @Inject
    AdviceReadings readings;

    @Inject
    Vault vault;

    /** The file, for a caller who may read it; nothing is read yet. */
    public AdviceSheet.AttachedFile file(RequestNumber number) {
        return readings.file(number);
    }

    /** All its bytes; the caller closes. */
    public InputStream open(RequestNumber number) {
        return vault.open(readings.record(number));
    }
}
