package kz.dalel.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.dalel.agency.Person;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Keeping;
import kz.dalel.exhibit.Reread;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;

/** Sends several objects to another site in one package, and opens what came. */
@Stateless
@RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR})
public class ParcelDesk {
    private static final int HOLDS = 100;
    private static final int LISTED = 50;

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

    /**
     * Releases the objects, each with its own handover and entry. The receiver is admitted to their cases: he could not receive
     * what does not show to him.
     */
    public long send(Reread read, ParcelForm said) {
        List<ExhibitNumber> numbers =
                said.exhibits().stream().map(ExhibitNumber::new).distinct().toList();
        if (numbers.isEmpty() || numbers.size() > HOLDS) throw Refusal.invalid("parcel.size", HOLDS);
        Person receiver = names.person(Mandatory.line("parcel.receiver", said.receiver()));
        Release release = release(said, receiver);
        String seal = Mandatory.line("parcel.seal", said.seal());
        String papers = Statement.orNone("parcel.papers", said.papers(), Statement.PARAGRAPH);
        Parcel parcel = new Parcel(book.next("parcel_number"), book.party(), "user:" + receiver.id(), receiver.body());
        parcel.release(release.courier(), seal, papers, book.instant());
        book.put(parcel);
        for (ExhibitNumber number : numbers) {
            names.admit(keeping.of(number).request(), receiver, release.reason());
            passing.release(read, number, "user:" + receiver.id(), release, parcel.id());
        }
        return parcel.id();
    }

    /**
     * Opens the parcel and receives what is in it; what is not in it stays in transit and has an entry that it was missing. What
     * is said of the parcel as a whole stays with it: its objects may be of different cases, and none is told of another.
     */
    public void open(Reread read, long id, ParcelForm.Opening said) {
        Parcel parcel = book.parcel(id);
        Map<ExhibitNumber, Receiving> found = found(said);
        List<Handover> contents = book.open(id);
        List<Refusal> gaps = contents.stream()
                .filter(handover -> found.containsKey(handover.exhibit()))
                .flatMap(handover -> found.get(handover.exhibit()).gaps(handover.exhibit(), handover.sealGiven()))
                .toList();
        if (!gaps.isEmpty()) throw Refusal.incomplete("parcel.incomplete", gaps);
        boolean intact = Mandatory.value("parcel.sealIntact", said.sealIntact());
        String discrepancy = Statement.orNone("parcel.discrepancy", said.discrepancy(), Statement.PARAGRAPH);
        String extra = Statement.orNone("parcel.extra", said.extra(), Statement.PARAGRAPH);
        boolean missing = contents.stream().anyMatch(handover -> !found.containsKey(handover.exhibit()));
        if (discrepancy == null && (missing || !intact)) throw Refusal.invalid("required.parcel.discrepancy");
        parcel.receive(book.party(), intact, discrepancy, extra, book.instant());
        for (Handover handover : contents) {
            Receiving received = found.remove(handover.exhibit());
            if (received == null) passing.miss(handover, intact);
            else passing.receive(read, handover, received, intact);
        }
        found.keySet().stream().findFirst().ifPresent(number -> {
            throw Refusal.invalid("parcel.notInside", number);
        });
    }

    private static Map<ExhibitNumber, Receiving> found(ParcelForm.Opening said) {
        Map<ExhibitNumber, Receiving> found = new HashMap<>();
        for (ParcelForm.Item item : said.exhibits())
            found.put(new ExhibitNumber(item.number()), Mandatory.value("handover.received", item.received()));
        return found;
    }

    /** Takes back a parcel that nobody has opened: each object in it stays with its giver. */
    public void recall(long id, String reason) {
        String why = Statement.of("handover.recallReason", reason, Statement.PARAGRAPH);
        Parcel parcel = book.parcel(id);
        parcel.recall(book.party(), why, book.instant());
        for (Handover handover : book.open(id)) guests.review(passing.recall(handover, why));
    }

    /** The parcels that the caller sent or is sent, the newest fifty first, without what is in them. */
    public List<ParcelSheet> mine() {
        List<Parcel> parcels = book.parcels(LISTED);
        Called called = names.called(parcels.stream().flatMap(Parcel::parties));
        return parcels.stream().map(parcel -> parcel.sheet(called, List.of())).toList();
    }

    /** To whom the caller may send one: those at other sites who may hold objects. */
    public List<Person> receivers() {
        return names.atOtherSites(book.party());
    }

    /** The parcel, for its giver and its receiver. */
    public ParcelSheet sheet(long id) {
        List<Handover> contents = book.ofParcel(id);
        Parcel parcel = book.parcel(id);
        Called called =
                names.called(Stream.concat(parcel.parties(), contents.stream().flatMap(Handover::parties)));
        return parcel.sheet(
                called,
                contents.stream()
                        .map(handover -> handover.sheet(called, book.instant()))
                        .toList());
    }

    private static Release release(ParcelForm said, Person receiver) {
        return new Release(
                receiver.id(),
                null,
                Mandatory.value("parcel.courier", said.courier()).asCourier(),
                Release.Purpose.TRANSFER,
                Statement.of("handover.reason", said.reason(), Statement.PARAGRAPH),
                Statement.orNone("handover.ground", said.ground(), Statement.LINE),
                null,
                Statement.of("handover.condition", said.condition(), Statement.PARAGRAPH),
                List.of());
    }
}
