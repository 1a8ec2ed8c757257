package kz.dalel.testimony;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.law.LawBook;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;

/** Where it is recorded what a court said of a conclusion; there may be several such acts. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR})
public class OutcomeDesk {
    @Inject
    CourtBook book;

    @Inject
    RequestDesk desk;

    @Inject
    LawBook law;

    @Inject
    CustodyLog custody;

    /** Records it; refused for an article that was not in force on the day of the court's act. */
    public void record(RequestNumber number, Ruled said) {
        Ruled ruled = said.checked(book.today());
        ruled.articles().forEach(code -> law.article(code, ruled.decidedOn()));
        String role = desk.advance(number, Step.OUTCOME, ruled);
        int ordinal = book.record(number, ruled);
        custody.append(Act.onRequest("request.outcomeRecorded", number.text())
                .as(role)
                .because(ruled.ruling().word())
                .with(ruled.court())
                .detail("outcome", ordinal)
                .detail("decidedOn", ruled.decidedOn())
                .detail("actNumber", ruled.actNumber()));
    }
}
