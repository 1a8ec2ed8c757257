package kz.dalel.vault;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** Objects that were announced and whose record was never committed. */
@Stateless
@RolesAllowed(Roles.SWEEPER)
public class Orphans {
    /** Far longer than any transaction lives. */
    private static final Duration NEVER_COMMITTED = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

    @Inject
    FileVault vault;

    /** Discards them; each row is locked meanwhile, so that none is claimed. */
    @SuppressWarnings("unchecked") // a native query knows no types
    public void discard() {
        List<Tuple> orphans = em.createNativeQuery("select request, sha256 from vault_orphans(:before)", Tuple.class)
                .setParameter("before", time.instant().minus(NEVER_COMMITTED))
                .getResultList();
        for (Tuple orphan : orphans) discard(new VaultObject(orphan.get(0, String.class), orphan.get(1, String.class)));
    }

    private void discard(VaultObject object) {
        vault.discard(object);
        em.createNativeQuery("select 1 from vault_forget(:request, :sha256)", Integer.class)
                .setParameter("request", object.request())
                .setParameter("sha256", object.sha256())
                .getResultList();
    }
}
