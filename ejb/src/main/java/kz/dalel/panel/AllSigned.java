package kz.dalel.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.conclusion.ConclusionFile;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** The coordinator signs last: before him each member put his name to the conclusion, his part or his own opinion. */
@ApplicationScoped
class AllSigned implements StepGuard {
    @Inject
    PanelFile file;

    @Inject
    ConclusionFile conclusions;

    @Override
    public Step step() {
        return Step.SIGNATURE;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        int version = conclusions.standing(number).version();
        return file.unsigned(number, version).stream()
                .map(seat -> Refusal.conflict("panel.notSigned", seat.name()))
                .toList();
    }
}
