package kz.dalel.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** No request is registered while one of its objects is not in the Center's hands: the term of the law would start too early. */
@ApplicationScoped
class AllReceived implements StepGuard {
    @Inject
    Shelf shelf;

    @Override
    public Step step() {
        return Step.REGISTRATION;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        return shelf.of(number).stream()
                .filter(exhibit -> !exhibit.wasReceived())
                .map(exhibit -> Refusal.invalid("exhibit.notReceived", exhibit.number(), exhibit.name()))
                .toList();
    }
}
