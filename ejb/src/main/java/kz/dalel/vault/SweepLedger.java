package kz.dalel.vault;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import kz.dalel.kernel.Time;

/** The short transactions of the {@link Sweeper}. */
@Stateless
@RolesAllowed(Sweeper.ROLE)
public class SweepLedger {
    /** Far longer than any transaction lives. */
    private static final Duration NEVER_COMMITTED = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

    @Inject
    FileVault vault;

    /** Removes the rows of uploads that nobody continued or claimed in time. */
    public void removeExpired() {
        em.createQuery("delete from Upload u where u.claimedBy is null and u.expiresAt < :now")
                .setParameter("now", time.instant())
                .executeUpdate();
    }

    /** Whether a case has the upload, so that its staged file has done its service. */
    public boolean isClaimed(String id) {
        return count("select count(u) from Upload u where u.id = :id and u.claimedBy is not null", id) > 0;
    }

    public boolean isKnown(String id) {
        return count("select count(u) from Upload u where u.id = :id", id) > 0;
    }

    private long count(String question, String id) {
        return em.createQuery(question, Long.class).setParameter("id", id).getSingleResult();
    }

    /** Discards announced objects whose rows were never committed; each row is locked meanwhile, so that none is claimed. */
    @SuppressWarnings("unchecked") // a native query knows no types
    public void discardOrphans() {
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
