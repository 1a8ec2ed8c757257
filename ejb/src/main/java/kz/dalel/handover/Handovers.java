package kz.dalel.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.agency.Person;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;

/** Reads handovers for those who take part in the case of the object. */
@Stateless
@RolesAllowed("**")
public class Handovers {
    private static final int MOST = 100;

    @Inject
    HandoverBook book;

    @Inject
    Names names;

    @Inject
    Exhibits exhibits;

    /** The handovers of the exhibit, the first first. */
    public List<HandoverSheet> of(ExhibitNumber number) {
        exhibits.sheet(number); // not found where the exhibit does not show
        return sheets(book.of(number));
    }

    /** The handover with this number; not found when it is not one of the exhibit. */
    public HandoverSheet one(ExhibitNumber number, long id) {
        return of(number).stream()
                .filter(sheet -> sheet.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("handover.unknown"));
    }

    /** Whom the caller may name as the receiver of the exhibit. */
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
    public List<Person> receivers(ExhibitNumber number) {
        RequestNumber request = new RequestNumber(exhibits.sheet(number).request());
        return names.receivers(request, book.party());
    }

    /** What is in transit in the caller's cases, at most 100, the oldest first. */
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
    public List<HandoverSheet> inTransit() {
        return sheets(book.inTransit(MOST));
    }

    private List<HandoverSheet> sheets(List<Handover> handovers) {
        Called called = names.called(handovers.stream().flatMap(Handover::parties));
        return handovers.stream()
                .map(handover -> handover.sheet(called, book.instant()))
                .toList();
    }
}
