package kz.dalel.testimony;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;

/** Where an expert is summoned and his testimony is recorded, only after the conclusion (CPC art. 285). */
@Stateless
public class SummonsDesk {
    @Inject
    CourtBook book;

    @Inject
    RequestDesk desk;

    @Inject
    CustodyLog custody;

    /** Records a summons; the request waits for the testimony. */
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    public void summon(RequestNumber number, Summoned said) {
        Summoned summons = said.checked();
        String role = desk.advance(number, Step.SUMMONS, summons);
        int ordinal = book.summon(number, summons);
        custody.append(Act.onRequest("request.summoned", number.text())
                .as(role)
                .because("testimony")
                .with(summons.court())
                .detail("summons", ordinal)
                .detail("hearing", summons.hearing())
                .detail("hour", summons.hour()));
    }

    /** Records what the expert testified; the request goes back to where the summons found it. */
    @RolesAllowed(Roles.EXPERT)
    public void testify(RequestNumber number, Testified said) {
        Testified testimony = said.checked(book.today());
        String role = desk.advance(number, Step.TESTIMONY, testimony);
        int ordinal = book.testify(number, testimony);
        custody.append(Act.onRequest("request.testified", number.text())
                .as(role)
                .because("testimony")
                .detail("summons", ordinal)
                .detail("givenOn", testimony.givenOn()));
    }
}
