package kz.dalel.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.CustodyLog;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Keeping;
import kz.dalel.exhibit.Kept;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;

/** What the holder of an object does with it in the store: seals it, puts it elsewhere, numbers what he takes out of it. */
@Stateless
@RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
public class StoreDesk {
    @Inject
    Keeping keeping;

    @Inject
    Ledger ledger;

    @Inject
    Seals seals;

    @Inject
    Photographs photographs;

    @Inject
    CustodyLog custody;

    /** Puts a seal on; the number before stays on record with what was the matter with it. */
    public void seal(ExhibitNumber number, NewSeal said) {
        Kept kept = held(number);
        Mandatory.all(
                "seal.incomplete",
                () -> Mandatory.line("seal.number", said.number()),
                () -> Mandatory.value("seal.finding", said.finding()),
                () -> Mandatory.text("seal.reason", said.reason()));
        String previous = seals.present(kept).orElse(null);
        String text = Statement.of("seal.number", Mandatory.line("seal.number", said.number()), Statement.LINE);
        String reason = Statement.of("seal.reason", said.reason(), Statement.PARAGRAPH);
        NewSeal.Finding finding = finding(said.finding(), previous);
        if (text.equals(previous)) throw Refusal.conflict("seal.same", text);
        int ordinal = ledger.next("exhibit_seal", number);
        ledger.write(
                "insert into exhibit_seal (exhibit, ordinal, request, number, previous, finding, reason, sealed_by, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number.text(),
                ordinal,
                kept.request().text(),
                text,
                previous,
                finding.name(),
                reason,
                ledger.party(),
                ledger.instant());
        photographs.keep(number, kept.request(), said.photographs(), "seal/" + ordinal);
        custody.append(ledger.act("exhibit.sealed", kept)
                .because(reason)
                .at(ledger.where(kept.place()))
                .detail("seal", text)
                .detail("previousSeal", previous)
                .detail("finding", finding)
                .detail("photographs", said.photographs().size()));
    }

    /** Puts the object at another place of the holder's. */
    public void move(ExhibitNumber number, Placing said) {
        Kept kept = held(number);
        String place = Keeping.place(said.place());
        String reason = Statement.of("place.reason", said.reason(), Statement.PARAGRAPH);
        if (place.equals(kept.place())) throw Refusal.conflict("place.same", place);
        keeping.pass(number, kept.holder(), place, "move");
        custody.append(ledger.act("exhibit.moved", kept)
                .because(reason)
                .at(ledger.where(place))
                .detail("from", kept.place()));
    }

    /** Numbers what was taken out of the object; it stays with it. Its number under the object. */
    public int addSubItem(ExhibitNumber number, SubItem.Form said) {
        Kept kept = held(number);
        String name = Statement.of("subItem.name", Mandatory.line("subItem.name", said.name()), Statement.LINE);
        String description = Statement.orNone("subItem.description", said.description(), Statement.PARAGRAPH);
        String seal = Statement.orNone("subItem.seal", said.seal(), Statement.LINE);
        int ordinal = ledger.next("sub_item", number);
        ledger.write(
                "insert into sub_item (exhibit, ordinal, request, name, description, seal, added_by, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                number.text(),
                ordinal,
                kept.request().text(),
                name,
                description,
                seal,
                ledger.party(),
                ledger.instant());
        custody.append(ledger.act("exhibit.subItemAdded", kept)
                .because("subItem")
                .at(ledger.where(kept.place()))
                .detail("subItem", SubItem.label(number, ordinal))
                .detail("name", name)
                .detail("seal", seal));
        return ordinal;
    }

    private Kept held(ExhibitNumber number) {
        Kept kept = keeping.alone(number);
        ledger.mustHold(kept);
        return kept;
    }

    private static NewSeal.Finding finding(NewSeal.Finding said, String previous) {
        NewSeal.Finding finding = Mandatory.value("seal.finding", said);
        if ((previous == null) != (finding == NewSeal.Finding.FIRST))
            throw Refusal.invalid("seal.findingUntrue", finding);
        return finding;
    }
}
