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
import kz.dalel.request.AppointingDesk;
import kz.dalel.request.IntakeDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which a discrepancy between list and objects is recorded, and answered. */
@Path("/requests/{request}/discrepancy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DiscrepancyResource {
    private static final String EXAMPLE =
            """
            {"text": "Пломба 004417 на пакете 2 повреждена; описано и сфотографировано"}""";

    @Inject
    IntakeDesk intake;

    @Inject
    Steps steps;

    @Inject
    AppointingDesk desk;

    @POST
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR})
    @Operation(summary = "Draw up an act of discrepancy")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "discrepancy", value = EXAMPLE)))
                    Said.Text form) {
        return steps.say(request, "discrepancy", form, text -> intake.disagree(request, text));
    }

    @POST
    @Path("answer")
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    @Operation(summary = "Answer the act of discrepancy: the request is in hand again")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response answer(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "answer", value = EXAMPLE)))
                    Said.Text form) {
        return steps.say(request, "discrepancy/answer", form, text -> desk.answerDiscrepancy(request, text));
    }

    @GET
    @Path("answer")
    @RolesAllowed("**")
    @Operation(summary = "The answer to the act of discrepancy")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response readAnswer(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.DISCREPANCY_ANSWER);
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.DISCREPANCY);
    }
}
