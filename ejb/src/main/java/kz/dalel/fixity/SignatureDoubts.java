package kz.dalel.fixity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** No conclusion is signed while an object of its case is under alarm. */
@ApplicationScoped
class SignatureDoubts implements StepGuard {
    @Inject
    Doubts doubts;

    @Override
    public Step step() {
        return Step.SIGNATURE;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        return doubts.of(number);
    }
}
