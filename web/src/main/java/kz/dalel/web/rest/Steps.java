package kz.dalel.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import kz.dalel.kernel.Answer;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;

/** Steps in the life of a request: taken once however often it is asked, and shown as they were recorded. */
@RequestScoped
class Steps {
    @Inject
    Cases cases;

    @Inject
    Creation creation;

    @Inject
    Versions versions;

    /** Takes the step that {@code noun} names; the answer is its record and the version of the request after it. */
    Response taken(RequestNumber number, String noun, Step step, Object form, Runnable act) {
        return creation.once(form, () -> {
            act.run();
            return record(number, noun, Set.of(step));
        });
    }

    /** The answer 201 with the record of the step that was just taken. */
    Answer record(RequestNumber number, String noun, Set<Step> steps) {
        return new Answer(
                201, "requests/" + number + "/" + noun, VersionTag.of(version(number)), cases.said(number, steps));
    }

    /** The record of the newest of these steps; not found when none was taken, or when it is not for the caller. */
    Response shown(RequestNumber number, Set<Step> steps) {
        byte[] record = cases.said(number, steps).getBytes(StandardCharsets.UTF_8);
        return versions.shown(version(number), record);
    }

    private long version(RequestNumber number) {
        return cases.sheet(number).request().version();
    }
}
