package kz.dalel.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Keeping;
import kz.dalel.exhibit.Kept;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;

/**
 * Sets an object of another case apart. Each of the two cases gets its own notice and its own entry; neither names the other,
 * and the finder learns nothing from the answer.
 */
@Stateless
@RolesAllowed({Roles.EXPERT, Roles.CUSTODIAN, Roles.REGISTRAR})
public class QuarantineDesk {
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,5}-[0-9]{4}-[0-9]{6}");

    @Inject
    Keeping keeping;

    @Inject
    Quarantines quarantines;

    @Inject
    Ledger ledger;

    @Inject
    CustodyLog custody;

    /** Quarantines what was found in the bag of this object, which the caller holds. */
    public QuarantineLine found(ExhibitNumber bag, QuarantineForm said) {
        Kept kept = keeping.alone(bag);
        ledger.mustHold(kept);
        String what = words("quarantine.description", said.description(), kept);
        String place = Keeping.place(said.place());
        String label = label(said, kept);
        long id = ((Number) ledger.value("select nextval('quarantine_number')")).longValue();
        ledger.write(
                "insert into quarantine (id, side, exhibit, request, remark, place, found_by, at)"
                        + " values (?, 'BAG', ?, ?, ?, ?, ?, ?)",
                id,
                bag.text(),
                kept.request().text(),
                what,
                place,
                ledger.party(),
                ledger.instant());
        custody.append(ledger.act("exhibit.foreignObjectFound", kept)
                .because("foreignObject")
                .at(ledger.where(place))
                .detail("found", what));
        if (label != null) tellItsCase(label, place);
        return quarantines.one(bag, id);
    }

    /** Tells the case of the object; of something taken out of an object, which is not moved then, that it was found. */
    private void tellItsCase(String label, String place) {
        Object request = ledger.value(
                "select coalesce(quarantine_found(?, ?, ?, ?), '')",
                SubItem.parent(label),
                SubItem.ordinal(label),
                place,
                ledger.instant());
        if (request.toString().isEmpty()) return; // no such object, or known already: the finder is not told
        String number = SubItem.parent(label);
        custody.append(Act.onExhibit("exhibit.quarantined", number, request.toString())
                .as(ledger.role())
                .because("foreignObject")
                .at(ledger.where(place))
                .detail("subItem", label.equals(number) ? null : label));
    }

    /** Ends the quarantine of an object that shows to the caller; somebody else than the finder does. */
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR})
    public void end(ExhibitNumber number, long id, Placing said) {
        Kept kept = keeping.alone(number);
        QuarantineLine line = quarantines.one(number, id);
        String reason = words("quarantine.reason", said.reason(), kept);
        String place = Keeping.place(said.place());
        if (line.endedAt() != null) throw Refusal.conflict("quarantine.ended", number);
        if (line.mine()) throw Refusal.forbidden("handover.samePerson");
        ledger.write(
                "update quarantine set ended_at = ?, ended_by = ?, end_reason = ? where id = ?",
                ledger.instant(),
                ledger.party(),
                reason,
                id);
        if (line.holds()) keeping.pass(number, ledger.party(), place, "quarantineEnded");
        custody.append(
                ledger.act("exhibit.quarantineEnded", kept).because(reason).at(ledger.where(place)));
    }

    /** The notices about the object, the first first. */
    @RolesAllowed("**")
    public List<QuarantineLine> of(ExhibitNumber number) {
        return quarantines.of(number);
    }

    /** One notice about the object; not found when it is not one of it. */
    @RolesAllowed("**")
    public QuarantineLine one(ExhibitNumber number, long id) {
        return quarantines.one(number, id);
    }

    /** What is told to this case; refused when it names an object or a case that is not this one. */
    private static String words(String field, String text, Kept kept) {
        String words = Statement.of(field, text, Statement.PARAGRAPH);
        boolean others = NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .anyMatch(named -> !named.equals(kept.number().text())
                        && !named.equals(kept.request().text()));
        if (others) throw Refusal.invalid("quarantine.namesAnother");
        return words;
    }

    private static String label(QuarantineForm said, Kept bag) {
        if (said.label() == null || said.label().isBlank()) return null;
        String label = Mandatory.line("quarantine.label", said.label());
        if (!SubItem.isLabel(label)) throw Refusal.invalid("quarantine.noLabel", label);
        if (SubItem.parent(label).equals(bag.number().text())) throw Refusal.invalid("quarantine.itself", label);
        return label;
    }
}
