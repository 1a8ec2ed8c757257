package kz.dalel.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import kz.dalel.interruption.Challenges;
import kz.dalel.link.Links;
import kz.dalel.motion.Motions;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** Looks up what of a case decides who may examine in it. Called by services only. */
@ApplicationScoped
class Matters {
    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    @Inject
    Motions motions;

    @Inject
    Challenges challenges;

    @Inject
    Links links;

    /** The case; not found for everybody who takes no part in it. */
    Matter of(RequestNumber number) {
        CaseSheet sheet = cases.sheet(number);
        return Matter.of(
                sheet,
                motions.consents(number),
                conflicted(number),
                challenges.barred(number),
                links.previousExperts(number));
    }

    @SuppressWarnings("unchecked") // a native query for one column of text
    private Set<String> conflicted(RequestNumber number) {
        return Set.copyOf(em.createNativeQuery(
                        "select distinct actor from step_record where request = ? and step = 'CONFLICT'", String.class)
                .setParameter(1, number.text())
                .getResultList());
    }
}
