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

    /** Removes the rows of uploads that nobody continued or claimed in time; fails when the database hides rows from us. */
    public void removeExpired() {
        boolean seen =
                (Boolean) em.createNativeQuery("select sweeps()", Boolean.class).getSingleResult();
        if (!seen) throw new IllegalStateException("row-level security hides the uploads from the sweeper");
        em.createQuery("delete from Upload u where u.claimedBy is null and u.expiresAt < :now")
                .setParameter("now", time.instant())
                .executeUpdate();
    }

    /** Whether a case has the upload, so that its staged file has done its service. */
    public boolean isClaimed(String id) {
        return ask("select exists (select from upload where id = :id and claimed_by is not null)", id);
    }

    /** Whether there is surely no such upload: who sees none because they are hidden must not conclude that there is none. */
    public boolean isGone(String id) {
        return ask("select sweeps() and not exists (select from upload where id = :id)", id);
    }

    private boolean ask(String question, String id) {
        return (Boolean) em.createNativeQuery(question, Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
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
