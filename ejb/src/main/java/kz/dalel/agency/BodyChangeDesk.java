package kz.dalel.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** Where bodies get a new name or a successor, by an act of who may: the administrator enters it, the head confirms it. */
@Stateless
public class BodyChangeDesk {
    @Inject
    Successions successions;

    @Inject
    People people;

    @Inject
    CustodyLog custody;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /**
     * Enters a change; nothing of it holds yet. Refused for a body that was succeeded or already waits for one, and for one of the
     * Center's.
     *
     * @return its number
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public long propose(BodyChangeForm said) {
        BodyChangeForm form = said.complete();
        successions.demandOutside(people.body(form.body()));
        if (form.successor() != null) successions.demandOutside(people.body(form.successor()));
        successions.demandNoneWaits(form.body());
        BodyChange change = new BodyChange(form, caller.actor().id(), time.instant());
        successions.keep(change);
        custody.append(entry("body.changeProposed", change).as(Roles.ADMINISTRATOR));
        return change.id();
    }

    /**
     * Carries it out. A successor has from now on what the body took part in, its people and its departments; each case has its
     * entry, and what was archived keeps the old name. Refused to who entered it, and before its day.
     */
    @RolesAllowed(Roles.HEAD)
    public void confirm(long id) {
        BodyChange change = successions.find(id);
        change.demandConfirmable(caller.actor().id(), time.today());
        if (change.successor() != null) people.body(change.successor());
        List<String> cases = successions.take(change);
        custody.append(entry("body.changed", change).as(Roles.HEAD).detail("cases", cases.size()));
        for (String number : cases)
            custody.append(Act.onRequest("request.bodySucceeded", number)
                    .as(Roles.HEAD)
                    .because(change.ground())
                    .detail("old", change.body())
                    .detail("new", change.successor()));
        successions.tell(change, cases);
    }

    private static Act entry(String action, BodyChange change) {
        return Act.onSubject(action, "policy:body", null)
                .because(change.ground())
                .detail("change", change.id())
                .detail("body", change.body())
                .detail("kind", change.kind())
                .detail("successor", change.successor());
    }
}
