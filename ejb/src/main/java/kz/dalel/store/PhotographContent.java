package kz.dalel.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.vault.Vault;
import kz.dalel.vault.VaultObject;

/** Opens photographs of objects, outside transactions; they show the outside of things, so a look at one is no act. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhotographContent {
    @Inject
    Store store;

    @Inject
    Exhibits exhibits;

    @Inject
    Vault vault;

    /** The bytes; the caller closes. Not found where the exhibit does not show. */
    public InputStream open(ExhibitNumber number, int ordinal) {
        Photograph photograph = store.photograph(number, ordinal);
        return vault.open(new VaultObject(exhibits.sheet(number).request(), photograph.sha256()));
    }
}
