package kz.dalel.vault;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** Puts bytes into the vault while the caller's transaction rests, after announcing them durably. */
@Stateless
@RolesAllowed("**")
public class Shelving {
    @Inject
    ShelfList list;

    @Inject
    Vault vault;

    /** {@code size} in bytes. On return the object is durable but an orphan until its row is committed. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void put(Path staged, VaultObject object, long size) {
        list.announce(object, size);
        vault.store(staged, object);
    }
}
