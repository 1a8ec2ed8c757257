package kz.dalel.vault;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;

/** Writes down what is about to enter the vault, so that only announced and never kept bytes are ever swept. */
@Stateless
@RolesAllowed("**")
public class ShelfList {
    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

    /** Keeps announced bytes for good with the record that the caller commits; conflict when the announcement is gone. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keep(VaultObject object) {
        if (!ask("select vault_keep(:request, :sha256)", object)) throw Refusal.conflict("upload.busy");
    }

    /** Whether a committed record, or the caller's own, refers to these bytes of the case already. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean isKept(VaultObject object) {
        return ask("select vault_kept(:request, :sha256)", object);
    }

    /** Refused as gone when these bytes were disposed of by a lawful act; asked before they are read. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void demandThere(VaultObject object) {
        if (isDisposed(object)) throw Refusal.gone("vault.disposed");
    }

    /** Whether these bytes were disposed of by a lawful act. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean isDisposed(VaultObject object) {
        return ask("select vault_disposed(:request, :sha256)", object);
    }

    private boolean ask(String question, VaultObject object) {
        return (Boolean) em.createNativeQuery(question, Boolean.class)
                .setParameter("request", object.request())
                .setParameter("sha256", object.sha256())
                .getSingleResult();
    }

    /** Committed on return, whatever becomes of the caller's transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void announce(VaultObject object, long size) {
        em.createNativeQuery("select 1 from vault_announce(:request, :sha256, :size, :at)", Integer.class)
                .setParameter("request", object.request())
                .setParameter("sha256", object.sha256())
                .setParameter("size", size)
                .setParameter("at", time.instant())
                .getResultList();
    }
}
