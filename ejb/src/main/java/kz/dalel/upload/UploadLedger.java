package kz.dalel.upload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;

/** The short transactions of an upload; public for the container, used by {@link Uploads}. Others' uploads do not exist. */
@Stateless
@RolesAllowed("**")
public class UploadLedger {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    public UploadSheet open(UploadWish wish) {
        Upload upload = new Upload(caller.actor().id(), wish, time.instant());
        em.persist(upload);
        return upload.sheet();
    }

    public UploadSheet sheet(String id) {
        return find(id, LockModeType.NONE).sheet();
    }

    /** Records a step that began after {@code before} bytes; conflict when somebody else was faster. */
    public UploadSheet record(String id, long before, Appended step) {
        Upload upload = find(id, LockModeType.PESSIMISTIC_WRITE);
        upload.record(before, step, time.instant());
        return upload.sheet();
    }

    /** Invalid when the bytes are all here and are not those that were announced. */
    public void check(String id) {
        find(id, LockModeType.NONE).mustBeAsAnnounced();
    }

    public void remove(String id) {
        Upload upload = find(id, LockModeType.PESSIMISTIC_WRITE);
        upload.mustBeFree();
        em.remove(upload);
    }

    private Upload find(String id, LockModeType lock) {
        Upload upload = Plain.isLine(id) ? em.find(Upload.class, id, lock) : null;
        if (upload == null || !upload.belongsTo(caller.actor().id())) throw Refusal.notFound("upload.unknown");
        return upload;
    }
}
