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
import kz.dalel.kernel.Roles;
import kz.dalel.request.IntakeDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which a request enters the register; the term of the law starts. */
@Path("/requests/{request}/registration")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistrationResource {
    private static final String EXAMPLE =
            """
            {"actPresent": true, "objectsPresent": true, "listAgrees": true, "remark": ""}""";

    @Inject
    IntakeDesk intake;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            summary = "Register: act and objects are here, the list agrees",
            description =
                    "T1, for methodical help T7, starts now and cannot be set by hand; extraction of metadata is ordered.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "registration", value = EXAMPLE)))
                    IntakeDesk.Checklist form) {
        return steps.take(request, "registration", form, given -> intake.register(request, given));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.REGISTRATION);
    }
}
