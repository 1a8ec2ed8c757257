package kz.dalel.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.conclusion.ConclusionFile;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** No draft of several experts is sent to the reviewer before each of them agreed with it or dissented. */
@ApplicationScoped
class AllHeard implements StepGuard {
    @Inject
    PanelFile file;

    @Inject
    ConclusionFile conclusions;

    @Override
    public Step step() {
        return Step.REVIEW_REQUEST;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        int version = conclusions.standing(number).version();
        return file.silent(number, version).stream()
                .map(seat -> Refusal.conflict("panel.notHeard", seat.name(), version))
                .toList();
    }
}
