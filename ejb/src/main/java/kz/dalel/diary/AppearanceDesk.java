package kz.dalel.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;
import kz.dalel.request.Capacity;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** Where registrar and appointing person enter when an expert of a case has to appear. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.REQUESTER})
public class AppearanceDesk {
    @Inject
    Cases cases;

    @Inject
    AppearanceBook book;

    @Inject
    CustodyLog custody;

    @Inject
    Event<AppearanceRecorded> recorded;

    /**
     * Enters an appearance of the case's expert. Refused, with what it is, when he has something else then, unless it is said that
     * he shall appear despite it.
     *
     * @return its number
     */
    public long record(RequestNumber number, AppearanceForm said) {
        String role = role(number);
        AppearanceForm form = said.complete();
        if (!isExpert(number, form.officer())) throw Refusal.invalid("appearance.notExpert");
        List<Clash> clashes = book.clashes(number, form);
        if (!clashes.isEmpty() && !form.despite())
            throw Refusal.incomplete(
                    "appearance.clashes",
                    clashes.stream().map(AppearanceDesk::told).toList());
        Appearance appearance = book.keep(number, form);
        custody.append(Act.onRequest("appearance.recorded", number.text())
                .as(role)
                .because(form.ground())
                .with("user:" + form.officer())
                .detail("appearance", appearance.id())
                .detail("kind", form.kind())
                .detail("from", form.starts())
                .detail("to", form.ends())
                .detail("despite", clashes.isEmpty() ? null : clashes.size()));
        recorded.fire(new AppearanceRecorded(number, form.officer(), form.kind(), book.instant()));
        return appearance.id();
    }

    /** Cancels it; once. */
    public void cancel(RequestNumber number, long id, String reason) {
        String role = role(number);
        String why = Statement.of("appearance.cancelReason", reason, Statement.PARAGRAPH);
        Appearance appearance = book.find(number, id);
        book.cancel(appearance, why);
        custody.append(Act.onRequest("appearance.cancelled", number.text())
                .as(role)
                .because(why)
                .with("user:" + appearance.officer())
                .detail("appearance", id));
        recorded.fire(new AppearanceRecorded(number, appearance.officer(), appearance.kind(), book.instant()));
    }

    private static Refusal told(Clash clash) {
        return switch (clash.kind()) {
            case APPEARANCE -> Refusal.conflict("appearance.clash.appearance", clash.starts(), clash.ends());
            case DUTY -> Refusal.conflict("appearance.clash.duty", clash.starts(), clash.ends());
            case ABSENCE -> Refusal.conflict("appearance.clash.absence", clash.starts(), clash.ends());
        };
    }

    private String role(RequestNumber number) {
        List<Capacity> standing = cases.sheet(number).standing();
        if (book.has(Roles.REQUESTER) && standing.contains(Capacity.APPOINTING)) return Roles.REQUESTER;
        if (book.has(Roles.REGISTRAR) && standing.contains(Capacity.REGISTRY)) return Roles.REGISTRAR;
        throw Refusal.forbidden("appearance.notYours");
    }

    private boolean isExpert(RequestNumber number, String officer) {
        String party = "user:" + Mandatory.line("appearance.officer", officer);
        return cases.sheet(number).participants().stream()
                .anyMatch(p -> p.capacity() == Capacity.EXPERT
                        && p.until() == null
                        && p.party().equals(party));
    }
}
