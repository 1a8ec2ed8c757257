package kz.dalel.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import kz.dalel.kernel.Expected;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.RequestSheet;
import kz.dalel.request.State;
import kz.dalel.request.Step;

/** The steps of the life of a request as sub-resources: a POST takes the step and answers with the new state. */
@RequestScoped
class Steps {
    @Inject
    Cases cases;

    @Inject
    Creation creation;

    @Inject
    Versions versions;

    @Inject
    Expected expected;

    @Inject
    HttpServletRequest call;

    /** Where the request stands after a step; {@code version} is its ETag. */
    record StepTaken(String number, State state, long version) {}

    /** Takes the step, once for an Idempotency-Key, and only on the version of If-Match where one is given. */
    Response take(RequestNumber number, String noun, Object form, Runnable act) {
        return creation.once(form, () -> {
            expect();
            act.run();
            RequestSheet now = cases.sheet(number).request();
            StepTaken taken = new StepTaken(now.number(), now.state(), now.version());
            return creation.created("requests/" + number + "/" + noun, now.version(), taken);
        });
    }

    /** Takes a step after which the caller may see the case no more. */
    Response leave(RequestNumber number, Object form, State then, Runnable act) {
        return creation.once(form, () -> {
            expect();
            act.run();
            return creation.done(0, new StepTaken(number.text(), then, 0));
        });
    }

    /** The record of the newest of these steps; not found when none was taken, or when it is not for the caller. */
    Response shown(RequestNumber number, Step... steps) {
        byte[] said = cases.said(number, Set.of(steps)).getBytes(StandardCharsets.UTF_8);
        return versions.shown(cases.sheet(number).request().version(), said);
    }

    private void expect() {
        if (call.getHeader(HttpHeaders.IF_MATCH) != null) expected.version(versions.expected());
    }
}
