package kz.dalel.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;

/** Where it is said that a case must stay, whatever its term, and later that it need not. */
@Stateless
@RolesAllowed({Roles.ARCHIVIST, Roles.HEAD})
public class HoldDesk {
    @Inject
    HoldBook holds;

    @Inject
    ArchiveBook book;

    @Inject
    Cases cases;

    @Inject
    Admission admission;

    @Inject
    CustodyLog custody;

    /** Sets a hold; there may be several. Conflict when nothing is left to hold. Returns its number. */
    public long set(RequestNumber number, HoldForm said) {
        HoldForm form = said.checked();
        demand(number);
        if (cases.request(number).state() == State.DISPOSED) throw Refusal.conflict("hold.disposed", number);
        Hold hold = new Hold(number, form, book.actor(), book.instant());
        holds.put(hold);
        custody.append(act("request.holdSet", hold).because(form.ground()));
        return hold.id();
    }

    /** Lifts it, with the ground; conflict when it was lifted. */
    public void lift(RequestNumber number, long id, String ground) {
        String because = Statement.of("hold.liftingGround", ground, Statement.PARAGRAPH);
        demand(number);
        Hold hold = holds.find(number, id);
        hold.lift(because, book.actor(), book.instant());
        custody.append(act("request.holdLifted", hold).because(because));
    }

    private void demand(RequestNumber number) {
        cases.demandShown(number); // not found where it does not show
        if (!admission.takesPartAs(number, Capacity.REGISTRY)) throw Refusal.forbidden("request.notYours", "HOLD");
    }

    private Act act(String action, Hold hold) {
        return Act.onRequest(action, hold.request().text())
                .as(book.has(Roles.ARCHIVIST) ? Roles.ARCHIVIST : Roles.HEAD)
                .capacity(Capacity.REGISTRY.word())
                .detail("hold", hold.id())
                .detail("act", hold.act());
    }
}
