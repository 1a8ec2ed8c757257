package kz.dalel.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** No conclusion is drafted while a deviation waits for its decision, or a note tells of one that is not recorded. */
@ApplicationScoped
class Undecided implements StepGuard {
    @Inject
    DeviationBook book;

    @Override
    public Step step() {
        return Step.DRAFT_CONCLUSION;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        return book.against(number);
    }
}
