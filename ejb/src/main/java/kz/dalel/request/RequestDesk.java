package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Moves a request from state to state for the features that hold the acts. */
@Stateless
@RolesAllowed("**")
public class RequestDesk {
    @Inject
    Course course;

    /**
     * Takes a step for the feature that holds the act and writes its entry; this writes none.
     *
     * @param said what was said when the step was taken; kept with it
     * @return the role in which the caller took it
     */
    public String advance(RequestNumber number, Step step, Object said) {
        return course.take(number, step, said);
    }
}
