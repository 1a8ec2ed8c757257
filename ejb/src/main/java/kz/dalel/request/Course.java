package kz.dalel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.dalel.kernel.Refusal;

/** The course of a request: moves it, asks the guards, writes the record, moves the clocks, tells the process. Called by desks only. */
@ApplicationScoped
class Course {
    @Inject
    CaseFiles files;

    @Inject
    Clocks clocks;

    @Inject
    RequestProcess process;

    @Inject
    Instance<StepGuard> guards;

    @Inject
    Event<StepTaken> told;

    /** Takes the step in the caller's name; tells the role in which he took it. */
    String take(RequestNumber number, Step step, Object said) {
        return take(number, step, said, request -> {});
    }

    /** The same with what the step changes in the request besides its state: both go out as one. */
    String take(RequestNumber number, Step step, Object said, Consumer<ExaminationRequest> change) {
        ExaminationRequest request = files.open(number);
        Way.demand(request.kind(), step); // first: whoever sees the case may know of which kind it is
        String role = files.demand(request, step);
        StepTaken taken = request.take(step, files.instant());
        change.accept(request);
        refuse(step, number);
        files.write(taken, said);
        clocks.follow(request, taken);
        if (taken.moves() && request.wasSubmitted()) process.taken(taken);
        told.fire(taken);
        return role;
    }

    private void refuse(Step step, RequestNumber number) {
        List<Refusal> reasons = new ArrayList<>();
        for (StepGuard guard : guards) if (guard.step() == step) reasons.addAll(guard.refuses(number));
        if (!reasons.isEmpty()) throw Refusal.incomplete("request.incomplete", reasons);
    }
}
