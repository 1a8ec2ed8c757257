package kz.dalel.fixity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** No conclusion is drafted on objects that are under alarm. */
@ApplicationScoped
class DraftDoubts implements StepGuard {
    @Inject
    Doubts doubts;

    @Override
    public Step step() {
        return Step.DRAFT_CONCLUSION;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        return doubts.of(number);
    }
}
