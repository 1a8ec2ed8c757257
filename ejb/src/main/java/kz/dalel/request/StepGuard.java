package kz.dalel.request;

import java.util.List;
import kz.dalel.kernel.Refusal;

/** How another feature says no to a step, in words; found by the container. */
public interface StepGuard {
    /** The step that it guards. */
    Step step();

    /** Everything that stands against the step now; empty when nothing does. */
    List<Refusal> refuses(RequestNumber number);
}
