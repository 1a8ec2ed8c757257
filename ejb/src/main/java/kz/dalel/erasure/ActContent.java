package kz.dalel.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import kz.dalel.kernel.Roles;
import kz.dalel.vault.Vault;

/** Opens the scanned act that orders an erasure, outside transactions; only who has read it confirms. */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.ARCHIVIST, Roles.AUDITOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ActContent {
    @Inject
    ActReadings readings;

    @Inject
    Vault vault;

    /** The scanned act; nothing is read yet. */
    public ErasureSheet.Scan scan(long id) {
        return readings.scan(id);
    }

    /** Its bytes; the caller closes. */
    public InputStream open(long id) {
        return vault.open(readings.record(id));
    }
}
