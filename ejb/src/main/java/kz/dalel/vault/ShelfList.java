package kz.dalel.vault;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.dalel.kernel.Time;

/** Writes down what is about to enter the vault, so that only announced and never kept bytes are ever swept. */
@Stateless
@RolesAllowed("**")
public class ShelfList {
    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

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
