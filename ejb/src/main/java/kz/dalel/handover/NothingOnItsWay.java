package kz.dalel.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.exhibit.ExhibitLine;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** The objects of a request go back when all of them are here: none is in transit, none is issued. */
@ApplicationScoped
class NothingOnItsWay implements StepGuard {
    @Inject
    Exhibits exhibits;

    @Inject
    HandoverBook book;

    @Override
    public Step step() {
        return Step.OBJECTS_RETURN;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        return exhibits.of(number).stream()
                .map(ExhibitLine::number)
                .map(ExhibitNumber::new)
                .filter(this::isAway)
                .map(exhibit -> Refusal.conflict("handover.away", exhibit))
                .toList();
    }

    private boolean isAway(ExhibitNumber number) {
        List<Handover> handovers = book.of(number);
        return !handovers.isEmpty()
                && (handovers.get(handovers.size() - 1).isOpen()
                        || handovers.get(handovers.size() - 1).isIssued());
    }
}
