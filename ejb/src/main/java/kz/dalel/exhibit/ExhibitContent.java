package kz.dalel.exhibit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import kz.dalel.vault.Vault;

/** Opens the content of exhibits; each reading has its entry before its first byte, and the bytes move outside transactions. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExhibitContent {
    @Inject
    Readings readings;

    @Inject
    Vault vault;

    /** The file, for a caller who may read it; nothing is read yet. Forbidden for those who may see the exhibit only. */
    public ExhibitFile file(ExhibitNumber number) {
        return readings.file(number);
    }

    /** {@code length} bytes from {@code offset}; the caller closes. */
    public InputStream open(ExhibitNumber number, long offset, long length) {
        ExhibitFile file = readings.record(number, offset, length);
        return vault.open(file.object(), offset, length);
    }
}
