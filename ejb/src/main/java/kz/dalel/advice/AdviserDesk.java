package kz.dalel.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.assignment.AdviserLine;
import kz.dalel.assignment.Advisers;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;

/** Where a head names who answers a request for methodical help. */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
public class AdviserDesk {
    private static final String USER = "user:";

    @Inject
    Advisers advisers;

    @Inject
    RequestDesk desk;

    @Inject
    Admission admission;

    @Inject
    CustodyLog custody;

    /** Everybody who may be named, with what stands against each today; whom nothing bars comes first. */
    public List<AdviserLine> choices(RequestNumber number) {
        return advisers.of(number);
    }

    /**
     * Names the adviser, any employee of the Center, also in place of another; refused with everything that ties him to a side or
     * to the case (CPC art. 93 by analogy), and when he is away. Whoever had the case before loses it.
     */
    public void name(RequestNumber number, AdviserNamed wanted) {
        AdviserNamed named = wanted.checked();
        String role = desk.advance(number, Step.ADVISER_NAMING, named);
        String adviser = USER + advisers.demand(number, named.adviser()).officer();
        admission.dismiss(number, Capacity.EXPERT);
        admission.dismiss(number, Capacity.REVIEWER);
        admission.dismiss(number, Capacity.ADVISER);
        admission.admit(number, adviser, Capacity.ADVISER, "advice");
        custody.append(Act.onRequest("request.adviserNamed", number.text())
                .as(role)
                .capacity(Capacity.REGISTRY.word())
                .because(named.reason())
                .with(adviser));
    }
}
