package kz.dalel.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;
import kz.dalel.vault.ShelfList;
import kz.dalel.vault.Shelving;
import kz.dalel.vault.VaultObject;

/** Makes a complete upload an object of a case, inside the transaction of the service that calls. */
@ApplicationScoped
class Claims {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Staging staging;

    @Inject
    Shelving shelving;

    @Inject
    ShelfList list;

    Stored claim(String id, String request) {
        Upload upload = Plain.isLine(id) ? em.find(Upload.class, id, LockModeType.PESSIMISTIC_WRITE) : null;
        if (upload == null || !upload.belongsTo(caller.actor().id())) throw Refusal.notFound("upload.unknown");
        if (upload.isClaimedBy(request)) return upload.stored();
        upload.mustBeUsable();
        keep(upload.sheet(), new VaultObject(request, upload.stored().sha256()));
        upload.claim(request);
        return upload.stored();
    }

    /** First the bytes, outside this transaction, then the row; a row that is never committed leaves an orphan to sweep. */
    private void keep(UploadSheet upload, VaultObject object) {
        if (list.isKept(object)) return;
        try {
            shelving.put(staging.complete(upload), object, upload.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        list.keep(object);
    }
}
