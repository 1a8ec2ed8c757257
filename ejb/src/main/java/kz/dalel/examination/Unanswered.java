package kz.dalel.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** No conclusion is drafted while a question is neither answered nor refused with a reason (CPC art. 283). */
@ApplicationScoped
class Unanswered implements StepGuard {
    @Inject
    Findings findings;

    @Override
    public Step step() {
        return Step.DRAFT_CONCLUSION;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        return findings.gaps(number);
    }
}
