package kz.dalel.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** Nothing is disposed of before its time, or while a hold is open. */
@ApplicationScoped
class DisposalHeld implements StepGuard {
    @Inject
    DisposalBars bars;

    @Override
    public Step step() {
        return Step.DISPOSAL;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        return bars.of(number);
    }
}
