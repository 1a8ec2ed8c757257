package kz.dalel.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.dalel.agency.Letterhead;
import kz.dalel.agency.People;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.handover.HandoverSheet;
import kz.dalel.handover.Handovers;
import kz.dalel.handover.Outside;
import kz.dalel.handover.ParcelDesk;
import kz.dalel.handover.ParcelSheet;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.paper.HandoverFacts.Party;

/** Reads what an act of handover says: for those who take part in the case, of a parcel for its giver and its receiver. */
@Stateless
@RolesAllowed("**")
public class HandoverReading {
    private static final String ACCOUNT = "user:";

    @Inject
    Handovers handovers;

    @Inject
    ParcelDesk parcels;

    @Inject
    Exhibits exhibits;

    @Inject
    Letterhead letterhead;

    @Inject
    People people;

    /** The handover of one object; conflict for one that was recalled. */
    public HandoverFacts of(ExhibitNumber number, long id, Locale language) {
        HandoverSheet sheet = handovers.one(number, id);
        if (sheet.state() == HandoverSheet.State.RECALLED) throw Refusal.conflict("handover.recalled", number);
        LocalDate day = day(sheet.given().at());
        return new HandoverFacts(
                id,
                false,
                List.of(letterhead.center(day, language)),
                party(sheet.giver(), sheet.giverName(), sheet.outside(), day, language),
                party(sheet.receiver(), sheet.receiverName(), sheet.outside(), day, language),
                courier(sheet.courier()),
                sheet.purpose(),
                sheet.reason(),
                sheet.ground(),
                sheet.until(),
                sheet.given().at(),
                sheet.found().at(),
                null,
                null,
                null,
                List.of(item(sheet)));
    }

    /** All objects of a parcel. */
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR})
    public HandoverFacts ofParcel(long id, Locale language) {
        ParcelSheet parcel = parcels.sheet(id);
        LocalDate day = day(parcel.releasedAt());
        List<HandoverSheet> contents = parcel.contents().stream()
                .filter(handover -> handover.state() != HandoverSheet.State.RECALLED)
                .toList();
        HandoverSheet first = contents.stream().findFirst().orElseThrow(() -> Refusal.notFound("parcel.unknown"));
        return new HandoverFacts(
                id,
                true,
                List.of(letterhead.center(day, language)),
                party(parcel.giver(), parcel.giverName(), null, day, language),
                party(parcel.receiver(), parcel.receiverName(), null, day, language),
                courier(parcel.courier()),
                first.purpose(),
                first.reason(),
                first.ground(),
                first.until(),
                parcel.releasedAt(),
                parcel.opened().at(),
                parcel.seal(),
                parcel.opened().sealIntact(),
                parcel.opened().discrepancy(),
                contents.stream().map(this::item).toList());
    }

    private HandoverFacts.Item item(HandoverSheet sheet) {
        String name = exhibits.sheet(new ExhibitNumber(sheet.exhibit())).name();
        return new HandoverFacts.Item(name, sheet);
    }

    /** Somebody with an account by his body, somebody from outside by what he showed. */
    private Party party(String party, String name, Outside outside, LocalDate day, Locale language) {
        if (!party.startsWith(ACCOUNT)) return new Party(name, null, outside.serviceId(), outside.authority());
        String body = people.person(party.substring(ACCOUNT.length())).body();
        return new Party(name, letterhead.body(body, day, language), null, null);
    }

    private static Party courier(Outside courier) {
        return courier == null ? null : new Party(courier.name(), null, courier.serviceId(), courier.authority());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Time.ASTANA).toLocalDate();
    }
}
