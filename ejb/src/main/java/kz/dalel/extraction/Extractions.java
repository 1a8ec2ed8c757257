package kz.dalel.extraction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;

/** Shows extracted metadata to those who examine and review the case; to everybody else there is none. */
@Stateless
@RolesAllowed({Roles.EXPERT, Roles.REVIEWER})
public class Extractions {
    @PersistenceContext
    EntityManager em;

    /** The newest extraction of the exhibit. Not found before registration and for a thing without a file. */
    public ExtractionSheet newest(ExhibitNumber number) {
        List<Extraction> newest = em.createQuery(
                        "select x from Extraction x where x.exhibit = :exhibit order by x.id desc", Extraction.class)
                .setParameter("exhibit", number)
                .setMaxResults(1)
                .getResultList();
        if (newest.isEmpty()) throw Refusal.notFound("extraction.none");
        return newest.get(0).sheet();
    }
}
