package kz.dalel.kernel;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Lets an act with {@link StepUp} go on only where the caller is known that surely. */
@StepUp
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class StepUpCheck {
    @Inject
    Assurance assurance;

    @Inject
    Time time;

    /** Refused before the act begins; nothing of it has happened then. */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        assurance.demandSecondFactor(time.instant());
        return call.proceed();
    }
}
