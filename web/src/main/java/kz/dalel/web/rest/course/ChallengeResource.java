package kz.dalel.web.rest.course;

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
import kz.dalel.interruption.ChallengeDesk;
import kz.dalel.interruption.Challenged;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A challenge and its decision by the appointing body. */
@Path("/requests/{request}/challenge")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChallengeResource {
    private static final String EXAMPLE =
            """
            {"against": "EXPERT", "ground": "DEPENDENT", "raisedBy": "Адвокат Сергей Волков, защитник", "reason": "До 2024 года служил в подразделении следователя"}""";
    private static final String DECISION =
            """
            {"text": "Служил в другом подразделении; зависимости нет. Постановление от 20 ноября 2026 года"}""";

    @Inject
    ChallengeDesk desk;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    @Operation(summary = "Raise a challenge against expert, reviewer or head: everything waits")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response raise(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "challenge", value = EXAMPLE)))
                    Challenged form) {
        return steps.take(request, "challenge", form, said -> desk.raise(request, said));
    }

    @POST
    @Path("rejection")
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    @Operation(summary = "Reject the challenge: the work goes on where it stood")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response reject(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "rejection", value = DECISION)))
                    Said.Text form) {
        return steps.say(request, "challenge/rejection", form, text -> desk.reject(request, text));
    }

    @POST
    @Path("grant")
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    @Operation(summary = "Grant the challenge: expert and reviewer are to be assigned anew")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response grant(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "grant", value = DECISION)))
                    Said.Text form) {
        return steps.say(request, "challenge/grant", form, text -> desk.grant(request, text));
    }

    @POST
    @Path("termination")
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    @Operation(summary = "End the examination because of the challenge: objects go back")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response terminate(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "termination", value = DECISION)))
                    Said.Text form) {
        return steps.say(request, "challenge/termination", form, text -> desk.terminate(request, text));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.CHALLENGE);
    }

    @GET
    @Path("decision")
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response decision(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.CHALLENGE_REJECTION, Step.CHALLENGE_GRANT, Step.TERMINATION);
    }
}
