package kz.dalel.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.dalel.interruption.Challenges;
import kz.dalel.link.Links;
import kz.dalel.motion.Motions;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** Looks up what of a case decides who may examine in it. Called by services only. */
@ApplicationScoped
class Matters {
    @Inject
    Cases cases;

    @Inject
    Motions motions;

    @Inject
    Challenges challenges;

    @Inject
    Links links;

    @Inject
    Backgrounds backgrounds;

    /** The case; not found for everybody who takes no part in it. */
    Matter of(RequestNumber number) {
        CaseSheet sheet = cases.sheet(number);
        return Matter.of(
                sheet,
                motions.consents(number),
                backgrounds.conflicted(number),
                challenges.barred(number),
                links.previousExperts(number),
                backgrounds.of(sheet));
    }
}
