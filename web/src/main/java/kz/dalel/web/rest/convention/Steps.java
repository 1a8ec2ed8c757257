package kz.dalel.web.rest.convention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import kz.dalel.kernel.Expected;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.request.State;
import kz.dalel.request.Step;

/** The steps of the life of a request as sub-resources: a POST takes the step and answers with the new state. */
@RequestScoped
public class Steps {
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
    public record StepTaken(String number, State state, long version) {}

    /** The newest of some steps: when and by whom it was taken, and what was said in it. */
    public record StepSaid(Step step, Instant at, String actor, Object said) {}

    /** Takes the step, once for an Idempotency-Key, and only on the version of If-Match where one is given. */
    public <T> Response take(RequestNumber number, String noun, T form, Consumer<T> act) {
        return creation.once(form, () -> {
            expect();
            act.accept(Body.given(form));
            Cases.Place now = cases.place(number);
            StepTaken taken = new StepTaken(number.text(), now.state(), now.version());
            return creation.created("requests/" + number + "/" + noun, now.version(), taken);
        });
    }

    /** Takes a step in which no more is said than a text. */
    public Response say(RequestNumber number, String noun, Said.Text form, Consumer<String> act) {
        return take(number, noun, form, said -> act.accept(said.text()));
    }

    /** Takes a step after which the caller may see the case no more. */
    public <T> Response leave(RequestNumber number, T form, State then, Consumer<T> act) {
        return creation.once(form, () -> {
            expect();
            act.accept(Body.given(form));
            return creation.done(0, new StepTaken(number.text(), then, 0));
        });
    }

    /** The record of the newest of these steps; not found when none was taken, or when it is not for the caller. */
    public Response shown(RequestNumber number, Step... steps) {
        byte[] said = cases.said(number, Set.of(steps)).getBytes(StandardCharsets.UTF_8);
        return versions.shown(cases.place(number).version(), said);
    }

    private void expect() {
        if (call.getHeader(HttpHeaders.IF_MATCH) != null) expected.version(versions.expected());
    }
}
