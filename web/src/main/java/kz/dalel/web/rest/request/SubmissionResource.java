package kz.dalel.web.rest.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.SubmissionDesk;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which a draft becomes a request. */
@Path("/requests/{request}/submission")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubmissionResource {
    private static final String EXAMPLE = """
            {"confirmed": true}""";

    @Inject
    SubmissionDesk desk;

    @Inject
    Steps steps;

    /** That the form is the transcript of the act attached. */
    public record Confirmed(boolean confirmed) {}

    @POST
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.AGENCY_SYSTEM})
    @Operation(summary = "Submit the draft: 422 lists everything that is missing")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "submission", value = EXAMPLE)))
                    Confirmed form) {
        return steps.take(request, "submission", form, given -> submit(request, given));
    }

    private void submit(RequestNumber request, Confirmed form) {
        if (!form.confirmed()) throw Refusal.invalid("submission.notConfirmed");
        desk.submit(request);
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.SUBMISSION);
    }
}
