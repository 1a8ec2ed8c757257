package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import kz.dalel.agency.People;
import kz.dalel.agency.Person;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Actor;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;

/** Who takes part in a case, and how that passes from one to another by the bodies' act. */
@Stateless
public class ParticipationDesk {
    @Inject
    CaseFiles files;

    @Inject
    People people;

    @Inject
    CustodyLog custody;

    /**
     * Passes the case to another appointing person, of the same or another body: the old one loses it at once, the new one
     * sees everything; clocks go on.
     */
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    public void transfer(RequestNumber number, Transfer transfer) {
        String ground = Mandatory.text("participation.ground", transfer.ground());
        Person to = people.person(Mandatory.line("participation.person", transfer.person()));
        ExaminationRequest request = files.open(number);
        String role = entitled(files.standing(number));
        request.passTo(new Appointed(to.body(), to.name(), to.id()), files.instant());
        String person = "user:" + to.id();
        String body = "body:" + to.body();
        files.admitOnce(number, person, Capacity.APPOINTING, ground);
        if (request.wasSubmitted()) files.admitOnce(number, body, Capacity.APPOINTING_BODY, ground);
        custody.append(Act.onRequest("request.transferred", number.text())
                .as(role)
                .because(ground)
                .with(person)
                .detail("body", to.body()));
        files.dismiss(number, Capacity.APPOINTING_BODY, body);
        files.dismiss(number, Capacity.APPOINTING, person); // last: with it the caller may lose the case
    }

    private String entitled(Set<Capacity> standing) {
        Actor actor = files.actor();
        if (actor.has(Roles.REQUESTER) && standing.contains(Capacity.APPOINTING)) return Roles.REQUESTER;
        if (actor.has(Roles.REGISTRAR) && standing.contains(Capacity.REGISTRY)) return Roles.REGISTRAR;
        throw Refusal.forbidden("request.notYours", "PARTICIPATION");
    }

    /** To whom a case passes: the account of the person, and the act that is the ground. */
    public record Transfer(String person, String ground) {}
}
