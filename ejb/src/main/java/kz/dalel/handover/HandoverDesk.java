package kz.dalel.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Keeping;
import kz.dalel.exhibit.Kept;
import kz.dalel.exhibit.Reread;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;

/** Where objects pass from hand to hand: released by one, received by another, never by the same person. */
@Stateless
@RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
public class HandoverDesk {
    @Inject
    Passing passing;

    @Inject
    HandoverBook book;

    @Inject
    Names names;

    @Inject
    Keeping keeping;

    @Inject
    Guests guests;

    /** Releases an object that the caller holds, to the one officer who may receive it, or to somebody from outside. */
    public long release(Reread read, ExhibitNumber number, Release said) {
        Kept kept = keeping.alone(number);
        if ((said.receiver() == null) == (said.outside() == null)) throw Refusal.invalid("handover.oneReceiver");
        Release complete = complete(said);
        String receiver;
        if (complete.outside() == null) {
            var person = names.person(said.receiver());
            receiver = "user:" + person.id();
            if (receiver.equals(book.party())) throw Refusal.forbidden("handover.samePerson");
            names.mustTakePart(kept.request(), person);
        } else {
            book.mustKeepStore();
            receiver = complete.outside().name();
            if (receiver.equals(names.of(book.party()))) throw Refusal.forbidden("handover.samePerson");
        }
        return passing.release(read, number, receiver, complete, null).id();
    }

    /** Receives what was released to the caller; for somebody from outside his signed act is kept. */
    public void receive(Reread read, ExhibitNumber number, long id, Receiving said) {
        Handover handover = book.find(number, id);
        if (handover.isToOutside()) book.mustKeepStore();
        passing.receive(read, handover, said, null);
    }

    /** Keeps what the caller released and nobody has received. */
    public void recall(ExhibitNumber number, long id, String reason) {
        Handover handover = book.find(number, id);
        String why = Statement.of("handover.recallReason", reason, Statement.PARAGRAPH);
        guests.review(passing.recall(handover, why));
    }

    /** Takes an object back that was issued to somebody from outside: he signs on paper, the caller under his login. */
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR})
    public long takeBack(Reread read, ExhibitNumber number, long issue, TakingBack said) {
        Kept kept = keeping.alone(number);
        Handover issued = book.find(number, issue);
        if (!issued.isIssued() || !kept.isHeldBy(issued.receiver()))
            throw Refusal.conflict("handover.notIssued", number);
        Mandatory.value("handover.received", said.received());
        Mandatory.line("handover.act", said.received().act());
        Outside bringer = Mandatory.value("handover.outside", said.outside()).complete();
        String reason = Statement.of("handover.reason", said.reason(), Statement.PARAGRAPH);
        return passing.takeBack(read, kept, issued, bringer, reason, said.received());
    }

    private static Release complete(Release said) {
        Release.Purpose purpose = said.purpose();
        boolean leaves = said.outside() != null;
        boolean court = purpose == Release.Purpose.COURT;
        if (purpose == Release.Purpose.FROM_COURT || (court && !leaves))
            throw Refusal.invalid("handover.purpose", purpose);
        Mandatory.all(
                "handover.incomplete",
                () -> Mandatory.value("handover.purpose", purpose),
                () -> Mandatory.text("handover.reason", said.reason()),
                () -> Mandatory.text("handover.condition", said.condition()),
                () -> demandCourier(said.courier()),
                () -> demandOutside(said, court));
        return new Release(
                said.receiver(),
                leaves ? said.outside().complete() : null,
                said.courier() == null ? null : said.courier().asCourier(),
                purpose,
                Statement.of("handover.reason", said.reason(), Statement.PARAGRAPH),
                Statement.orNone("handover.ground", said.ground(), Statement.LINE),
                said.until(),
                Statement.of("handover.condition", said.condition(), Statement.PARAGRAPH),
                said.photographs());
    }

    private static void demandCourier(Outside courier) {
        if (courier != null) courier.asCourier();
    }

    private static void demandOutside(Release said, boolean court) {
        if (said.outside() == null) return;
        Mandatory.all(
                "handover.incomplete",
                () -> said.outside().complete(),
                () -> Mandatory.line("handover.ground", said.ground()),
                () -> {
                    if (court) Mandatory.value("handover.until", said.until());
                });
    }
}
