package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.kernel.Refusal;

/** Moves a request from state to state: every transition goes through here. */
@Stateless
@RolesAllowed("**")
public class RequestDesk {
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

    /**
     * Takes a step for the feature that holds the act and writes its entry; this writes none.
     *
     * @param said what was said when the step was taken; kept with it
     * @return the role in which the caller took it
     */
    public String advance(RequestNumber number, Step step, Object said) {
        ExaminationRequest request = files.open(number);
        Way.demand(request.kind(), step); // first: whoever sees the case may know of which kind it is
        String role = files.demand(request, step);
        StepTaken taken = request.take(step, files.instant());
        refuse(step, number);
        files.write(taken, said);
        clocks.follow(request, taken);
        if (taken.moves() && (request.wasSubmitted() || step == Step.SUBMISSION)) process.taken(taken);
        told.fire(taken);
        return role;
    }

    private void refuse(Step step, RequestNumber number) {
        List<Refusal> reasons = new ArrayList<>();
        for (StepGuard guard : guards) if (guard.step() == step) reasons.addAll(guard.refuses(number));
        if (!reasons.isEmpty()) throw Refusal.incomplete("request.incomplete", reasons);
    }
}
