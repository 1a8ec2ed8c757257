package kz.dalel.visa;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/**
 * Where a colleague puts his visa on a request of his body. It informs the appointing person, who decides alone: no state changes by
 * it and no step waits for it.
 */
@Stateless
@RolesAllowed({Roles.REQUESTER, Roles.PROSECUTOR})
public class VisaDesk {
    @Inject
    Cases cases;

    @Inject
    VisaBook book;

    @Inject
    CustodyLog custody;

    @Inject
    Event<Remarked> remarked;

    /**
     * Puts the caller's one visa. Not found for whoever is not of the body's people; refused to the appointing person, on a draft, on
     * an archived request, and while the body keeps no visa.
     */
    public void give(RequestNumber number, VisaForm said) {
        CaseSheet sheet = cases.sheet(number);
        String body = sheet.request().appointingBody();
        if (!book.isOf(number, body)) throw Refusal.notFound("visa.notYours");
        Colleague.against(sheet.standing(), sheet.request().state(), book.keeps(body), book.gave(number))
                .ifPresent(refusal -> {
                    throw refusal;
                });
        VisaForm form = said.complete();
        custody.append(Act.onRequest("request.visaed", number.text())
                .as(book.role())
                .capacity(Capacity.APPOINTING_BODY.word())
                .because("internalVisa")
                .after(book.keep(number, body, form)));
        if (form.kind() == VisaForm.Kind.REMARKS) tell(sheet, number);
    }

    /** An appointing person without an account has nobody to be told by: the Center's registrar must not be told for him. */
    private void tell(CaseSheet sheet, RequestNumber number) {
        sheet.participants().stream()
                .filter(one -> one.capacity() == Capacity.APPOINTING && one.until() == null)
                .filter(one -> one.party().startsWith("user:"))
                .map(one -> one.party().substring("user:".length()))
                .forEach(officer -> remarked.fire(new Remarked(number, officer, book.instant())));
    }
}
