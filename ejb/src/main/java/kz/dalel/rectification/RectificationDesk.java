package kz.dalel.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import kz.dalel.agency.People;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Rectification;
import kz.dalel.request.RequestField;
import kz.dalel.request.RequestNumber;

/** Where wrong data of a request is put right by an entry that supersedes it; nothing is overwritten unseen. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.REQUESTER})
public class RectificationDesk {
    @Inject
    Rectification request;

    @Inject
    RectificationBook book;

    @Inject
    People people;

    @Inject
    CustodyLog custody;

    /**
     * Puts it right and keeps who had read the case until then. A wrong appointing body loses the case at once, the right one sees
     * it; clocks go on. Refused when nothing would change.
     */
    public void correct(RequestNumber number, Mistake said) {
        Mistake mistake = said.checked();
        RequestField field = mistake.field();
        String role = request.demand(number, field);
        if (field == RequestField.APPOINTING_BODY) people.body(mistake.newValue());
        String before = request.present(number, field);
        if (Objects.equals(before, mistake.newValue())) throw Refusal.conflict("rectification.same");
        int ordinal = book.record(number, mistake, before);
        request.correct(number, field, mistake.newValue(), mistake.reason());
        custody.append(Act.onRequest("request.dataCorrected", number.text())
                .as(role)
                .because(mistake.reason())
                .detail("correction", ordinal)
                .detail("field", field)
                .detail("old", before)
                .detail("new", mistake.newValue())
                .detail("noticedBy", mistake.noticedBy())
                .detail("readers", book.keepReaders(number, ordinal)));
    }
}
