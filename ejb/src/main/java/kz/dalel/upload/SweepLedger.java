package kz.dalel.upload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** The short transactions of the {@link Sweeper}. */
@Stateless
@RolesAllowed(Roles.SWEEPER)
public class SweepLedger {
    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

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
}
