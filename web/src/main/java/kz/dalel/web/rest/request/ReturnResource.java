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

/** The step by which the head sends a request back without execution. */
@Path("/requests/{request}/return")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReturnResource {
    private static final String EXAMPLE =
            """
            {"ground": "BEYOND_COMPETENCE", "reasons": "Вопросы 2 и 3 относятся к правовой оценке"}""";

    @Inject
    IntakeDesk intake;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed(Roles.HEAD)
    @Operation(summary = "Send back without execution, on one of five legal grounds")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "return", value = EXAMPLE)))
                    IntakeDesk.GivenBack form) {
        return steps.take(request, "return", form, given -> intake.giveBack(request, given));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.RETURN);
    }
}
