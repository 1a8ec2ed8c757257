package kz.dalel.protection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;

/** Where a person is given a pseudonym, and where it is asked who stands behind one. The log names pseudonyms alone. */
@Stateless
public class ProtectionDesk {
    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Cases cases;

    @Inject
    CustodyLog custody;

    /** Enters a protected person of a draft; from then on the request is not submitted while a text of it names him. */
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    public int protect(RequestNumber number, ProtectionForm form) {
        ProtectionForm said = form.complete();
        if (cases.request(number).state() != State.DRAFT) throw Refusal.conflict("protection.notADraft", number);
        if (!pseudonyms.mayProtect(number)) throw Refusal.forbidden("protection.notYours");
        if (said.givesAway()) throw Refusal.invalid("protection.givesAway");
        if (pseudonyms.of(number).stream().anyMatch(one -> one.pseudonym().equals(said.pseudonym())))
            throw Refusal.conflict("protection.already", said.pseudonym());
        int ordinal = pseudonyms.put(number, said);
        custody.append(Act.onRequest("request.personProtected", number.text())
                .as(pseudonyms.roleOf(Roles.REQUESTER, Roles.REGISTRAR))
                .because(said.ground())
                .detail("pseudonym", said.pseudonym()));
        return ordinal;
    }

    /** Who stands behind the pseudonym, for the appointing person and the head; each time a reading with its reason and entry. */
    @RolesAllowed({Roles.REQUESTER, Roles.HEAD})
    public ProtectedSheet.Identity reveal(RequestNumber number, int ordinal, String reason) {
        String why = Statement.of("protection.reason", reason, Statement.PARAGRAPH);
        cases.demandShown(number);
        if (!pseudonyms.mayReveal(number)) throw Refusal.forbidden("protection.notYours");
        ProtectedSheet.Person person = pseudonyms.of(number).stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("protection.unknown"));
        ProtectedSheet.Identity identity = pseudonyms.reveal(number, ordinal, why);
        custody.append(Act.onRequest("request.identityRevealed", number.text())
                .as(pseudonyms.roleOf(Roles.REQUESTER, Roles.HEAD))
                .because(why)
                .detail("pseudonym", person.pseudonym()));
        return identity;
    }

    /** The protected persons of the case by pseudonym, for whoever takes part in it. */
    @RolesAllowed("**")
    public ProtectedSheet sheet(RequestNumber number) {
        cases.demandShown(number);
        List<ProtectedSheet.Person> persons = pseudonyms.of(number);
        return new ProtectedSheet(persons, pseudonyms.mayProtect(number), pseudonyms.mayReveal(number));
    }
}
