package kz.dalel.deviation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestNumber;

/** Where an expert records what he did otherwise than a method says, and whoever heads the site authorises it or does not. */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
public class DeviationDesk {
    @Inject
    DeviationBook book;

    @Inject
    CustodyLog custody;

    /** Records a deviation; it waits for the decision of another. Returns its number in the request. */
    @RolesAllowed(Roles.EXPERT)
    public int record(RequestNumber number, DeviationForm said) {
        DeviationForm form = said.checked();
        Deviation recorded = book.record(number, form);
        custody.append(Act.onRequest("deviation.recorded", number.text())
                .as(Roles.EXPERT)
                .capacity(Capacity.EXPERT.word())
                .because("deviation")
                .detail("deviation", recorded.ordinal())
                .detail("note", form.note())
                .detail("method", form.method()));
        return recorded.ordinal();
    }

    /** Authorises it, or refuses to with a remark; never one’s own, and once. */
    public void decide(RequestNumber number, int ordinal, DeviationDecision said) {
        DeviationDecision decision = said.checked();
        book.decide(number, ordinal, decision);
        custody.append(
                Act.onRequest(decision.authorised() ? "deviation.authorised" : "deviation.refused", number.text())
                        .as(book.headsAs())
                        .capacity(Capacity.REGISTRY.word())
                        .because("deviation")
                        .detail("deviation", ordinal));
    }

    /** The deviations of a request, for those who study it or head it, and for quality with a ticket; not found for others. */
    @RolesAllowed({Roles.EXPERT, Roles.REVIEWER, Roles.HEAD, Roles.UNIT_HEAD, Roles.QUALITY})
    public List<DeviationSheet> of(RequestNumber number) {
        book.demandOpen(number);
        return book.of(number);
    }
}
