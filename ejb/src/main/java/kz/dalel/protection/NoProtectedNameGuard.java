package kz.dalel.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** No request is submitted whose texts name a person that it protects. */
@ApplicationScoped
class NoProtectedNameGuard implements StepGuard {
    @Inject
    Pseudonyms pseudonyms;

    @Override
    public Step step() {
        return Step.SUBMISSION;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        return pseudonyms.namedOpenly(number);
    }
}
