package kz.dalel.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Keeping;
import kz.dalel.exhibit.Kept;
import kz.dalel.exhibit.Reread;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.store.Photographs;

/** The two sides of a handover, one object at a time: each changes the row and writes one entry. */
@ApplicationScoped
class Passing {
    @Inject
    HandoverBook book;

    @Inject
    Keeping keeping;

    @Inject
    Sealed sealed;

    @Inject
    Photographs photographs;

    @Inject
    CustodyLog custody;

    /** Releases what the caller holds to this party. The giver answers for it until the other side has signed. */
    Handover release(Reread read, ExhibitNumber number, String receiver, Release said, Long parcel) {
        Kept kept = keeping.alone(number);
        if (!kept.isHeldBy(book.party())) throw Refusal.forbidden("handover.notHeld", number);
        book.mustNotBeInTransit(number);
        sealed.mustBeFree(number);
        String digest = read.digest(number).orElse(null);
        String seal = sealed.present(kept);
        Handover handover = new Handover(book.next("handover_number"), kept, book.party(), receiver, said, parcel);
        handover.release(said.condition(), seal, digest, book.instant());
        book.put(handover);
        photographs.keep(number, kept.request(), said.photographs(), "release/" + handover.id());
        custody.append(released(kept, handover, said, seal, digest));
        book.tell(new Released(kept.request(), number, handover.receiver(), book.instant()));
        return handover;
    }

    private Act released(Kept kept, Handover handover, Release said, String seal, String digest) {
        return book.act("exhibit.released", kept)
                .because(said.reason())
                .before(digest)
                .after(digest)
                .at(book.where(kept.place()))
                .with(handover.receiver())
                .detail("handover", handover.id())
                .detail("parcel", handover.parcel())
                .detail("purpose", said.purpose())
                .detail("ground", said.ground())
                .detail("until", said.until())
                .detail(
                        "courier",
                        said.courier() == null ? null : said.courier().name())
                .detail(
                        "authority",
                        said.outside() == null ? null : said.outside().authority())
                .detail("condition", said.condition())
                .detail("seal", seal)
                .detail("photographs", said.photographs().size());
    }

    /** Receives it: the receiver answers for it from now on. Whether the package was intact is null for one by itself. */
    void receive(Reread read, Handover handover, Receiving said, Boolean packageIntact) {
        ExhibitNumber number = handover.exhibit();
        Kept kept = keeping.alone(number);
        String digest = read.digest(number).orElse(null);
        Inspection found = Inspection.of(said, handover.sealGiven(), handover.isToOutside(), digest);
        String scan = said.act() == null ? null : photographs.paper(kept.request(), said.act());
        handover.receive(book.party(), found, scan, book.instant());
        keeping.pass(number, handover.receiver(), found.place(), "handover");
        photographs.keep(number, kept.request(), said.photographs(), "receipt/" + handover.id());
        Act act = book.act("exhibit.handedOver", kept).detail("packageIntact", packageIntact);
        tell(act, handover, found, scan);
    }

    /** Writes down that it was not in the parcel with which it was released; it stays in transit. */
    void miss(Handover handover, boolean packageIntact) {
        custody.append(book.act("exhibit.missingInParcel", keeping.alone(handover.exhibit()))
                .because("notInParcel")
                .with(handover.giver())
                .detail("handover", handover.id())
                .detail("parcel", handover.parcel())
                .detail("packageIntact", packageIntact));
    }

    /** Stays with its giver after all; the case of which it is. */
    RequestNumber recall(Handover handover, String why) {
        Kept kept = keeping.alone(handover.exhibit());
        handover.recall(book.party(), why, book.instant());
        custody.append(book.act("exhibit.releaseRecalled", kept)
                .because(why)
                .at(book.where(kept.place()))
                .with(handover.receiver())
                .detail("handover", handover.id())
                .detail("parcel", handover.parcel()));
        return kept.request();
    }

    /** Takes it back from outside: one row in which the other side signed on paper, one entry. */
    long takeBack(Reread read, Kept kept, Handover issued, Outside bringer, String reason, Receiving said) {
        ExhibitNumber number = kept.number();
        String digest = read.digest(number).orElse(null);
        Inspection found = Inspection.of(said, issued.sealGiven(), false, digest);
        Release back = new Release(
                null, bringer, null, Release.Purpose.FROM_COURT, reason, null, null, found.condition(), List.of());
        Handover handover = new Handover(book.next("handover_number"), kept, kept.holder(), book.party(), back, null);
        handover.release(found.condition(), issued.sealGiven(), digest, book.instant());
        String scan = photographs.paper(kept.request(), said.act());
        handover.receive(book.party(), found, scan, book.instant());
        book.put(handover);
        keeping.pass(number, book.party(), found.place(), "fromCourt");
        photographs.keep(number, kept.request(), said.photographs(), "receipt/" + handover.id());
        tell(book.act("exhibit.takenBack", kept), handover, found, scan);
        return handover.id();
    }

    /** The entry of the receiving side. */
    private void tell(Act act, Handover handover, Inspection found, String scan) {
        custody.append(act.because("handover")
                .before(found.digest())
                .after(found.digest())
                .at(handover.isToOutside() ? found.place() : book.where(found.place()))
                .with(handover.isToOutside() ? handover.receiver() : handover.giver())
                .detail("handover", handover.id())
                .detail("parcel", handover.parcel())
                .detail("condition", found.condition())
                .detail("sealIntact", found.sealIntact())
                .detail("sealFound", found.seal())
                .detail("discrepancy", found.discrepancy())
                .detail("act", scan));
    }
}
