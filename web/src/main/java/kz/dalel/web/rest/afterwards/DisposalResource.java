package kz.dalel.web.rest.afterwards;

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
import kz.dalel.archive.DisposalDesk;
import kz.dalel.archive.DisposalForm;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Disposal of all that is kept of a case, by two people: entries and digests stay. */
@Path("/requests/{request}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisposalResource {
    private static final String PROPOSAL =
            """
            {"actNumber": "12-У", "actDate": "2026-02-20", "reason": "Срок хранения истёк",
             "scan": "4f6c0d0a-7d7e-4a53-9d0e-0f4a7a2b9c11"}""";
    private static final String CONFIRMATION = """
            {"confirmed": true}""";

    @Inject
    DisposalDesk desk;

    @Inject
    Steps steps;

    /** That another person agrees; nothing else is said. */
    public record Agreement(Boolean confirmed) {}

    @POST
    @Path("disposal-proposal")
    @RolesAllowed(Roles.ARCHIVIST)
    @Operation(
            summary = "Propose that all that is kept of the case goes",
            description =
                    "scan is the upload with the signed act of disposal, which stays. 409 before its time and while a hold is open."
                            + " An earlier proposal gives way.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response propose(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "proposal", value = PROPOSAL)))
                    DisposalForm form) {
        return steps.take(request, "disposal-proposal", form, said -> desk.propose(request, said));
    }

    @GET
    @Path("disposal-proposal")
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response proposal(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.DISPOSAL_PROPOSAL);
    }

    @POST
    @Path("disposal")
    @RolesAllowed(Roles.HEAD)
    @Operation(
            summary = "Confirm the disposal, by another person than whoever proposed it, with his second factor",
            description =
                    "From then on the content answers 410; entries and digests stay, and the same bytes of another case. 401 without a"
                            + " second factor.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response confirm(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "confirmation", value = CONFIRMATION)))
                    Agreement form) {
        return steps.take(request, "disposal", form, said -> desk.confirm(request));
    }

    @GET
    @Path("disposal")
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response disposal(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.DISPOSAL);
    }
}
