package kz.dalel.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** No conclusion is reviewed that does not tell of each deviation as it was decided on: what came later asks for a new version. */
@ApplicationScoped
class Untold implements StepGuard {
    @Inject
    DeviationBook book;

    @Override
    public Step step() {
        return Step.REVIEW_REQUEST;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        List<Refusal> against = new ArrayList<>(book.against(number));
        for (int ordinal : book.untold(number)) against.add(Refusal.conflict("deviation.untold", ordinal));
        return against;
    }
}
