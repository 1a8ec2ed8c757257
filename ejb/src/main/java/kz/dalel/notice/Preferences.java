package kz.dalel.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.dalel.kernel.Caller;

/** The caller's own wishes for mail about notices. */
@Stateless
@RolesAllowed("**")
public class Preferences {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** What he wishes; no mail, while he has not said anything. */
    public PreferenceSheet own() {
        Preference said = em.find(Preference.class, caller.actor().id());
        return said == null ? PreferenceSheet.UNSAID : said.sheet();
    }

    /** Wishes this from now on; refused where the address is none, or what must be told shall not be. */
    public PreferenceSheet wish(PreferenceSheet said) {
        PreferenceSheet wanted = said.complete();
        Preference known = em.find(Preference.class, caller.actor().id());
        if (known == null) em.persist(new Preference(caller.actor().id(), wanted));
        else known.become(wanted);
        return wanted;
    }
}
