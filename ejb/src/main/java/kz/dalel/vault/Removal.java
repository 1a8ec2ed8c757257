package kz.dalel.vault;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** Removes the bytes of what was disposed of by a lawful act; what a server did not get to, the next round does. */
@Stateless
@RolesAllowed(Roles.SWEEPER)
public class Removal {
    private static final int AT_ONCE = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    @Inject
    Time time;

    /** Removes the next few, the longest disposed of first; each row is locked meanwhile. Whether there may be more. */
    @SuppressWarnings("unchecked") // a native query knows no types
    public boolean remove() {
        List<Tuple> disposed = em.createNativeQuery("select request, sha256 from vault_disposals(:limit)", Tuple.class)
                .setParameter("limit", AT_ONCE)
                .getResultList();
        for (Tuple row : disposed) remove(new VaultObject(row.get(0, String.class), row.get(1, String.class)));
        return disposed.size() == AT_ONCE;
    }

    private void remove(VaultObject object) {
        vault.dispose(object);
        em.createNativeQuery("select 1 from vault_removed(:request, :sha256, :at)", Integer.class)
                .setParameter("request", object.request())
                .setParameter("sha256", object.sha256())
                .setParameter("at", time.instant())
                .getResultList();
    }
}
