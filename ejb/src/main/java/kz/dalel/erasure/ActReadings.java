package kz.dalel.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.vault.ShelfList;
import kz.dalel.vault.VaultObject;

/** Who reads the act that orders an erasure, and that he did: the short transaction before the first byte. */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.ARCHIVIST, Roles.AUDITOR})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ActReadings {
    @Inject
    Erasures erasures;

    @Inject
    ShelfList shelves;

    @Inject
    CustodyLog custody;

    /** The scanned act, which the caller is about to read. */
    public ErasureSheet.Scan scan(long id) {
        Erasure erasure = erasures.find(id);
        if (!erasure.hasScan()) throw Refusal.notFound("erasure.noScan");
        return erasures.sheet(erasure).scan();
    }

    /** Writes the reading down: where the bytes are. */
    public VaultObject record(long id) {
        Erasure erasure = erasures.find(id);
        if (!erasure.hasScan()) throw Refusal.notFound("erasure.noScan");
        Target target = erasures.target(id);
        VaultObject object = new VaultObject(target.request(), erasure.scan());
        shelves.demandThere(object);
        erasures.read(id);
        custody.append(erasures.act("custody.erasureActRead", target, erasure)
                .because("reading")
                .before(erasure.scan()));
        return object;
    }
}
