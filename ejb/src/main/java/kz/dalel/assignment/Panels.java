package kz.dalel.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;

/** Tells other features' desks who examines together, and who leads. Called by services only. */
@ApplicationScoped
public class Panels {
    @Inject
    PanelBook book;

    @Inject
    Caller caller;

    /** The experts who examine now. */
    public PanelSheet of(RequestNumber number) {
        return book.sheet(number);
    }

    /** What stands against the caller's speaking for all of them; nothing where there is one expert. */
    public List<Refusal> notLeading(RequestNumber number) {
        if (!book.isLedByAnother(number, caller.actor().id())) return List.of();
        PanelSheet panel = of(number);
        String name = panel.seat(panel.coordinator()).map(PanelSheet.Seat::name).orElse(panel.coordinator());
        return List.of(Refusal.forbidden("panel.notCoordinator", name));
    }

    /** Refused for whoever does not speak for all of them. */
    public void demandLeader(RequestNumber number) {
        for (Refusal reason : notLeading(number)) throw reason;
    }

    /** Refused where the question, counted from 0, is the part of other experts (CPC art. 282). */
    public void demandPart(RequestNumber number, int question) {
        if (!of(number).isAnsweredBy(caller.actor().id(), question + 1))
            throw Refusal.forbidden("panel.anothersPart", question + 1);
    }
}
