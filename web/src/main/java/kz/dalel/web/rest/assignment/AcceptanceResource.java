package kz.dalel.web.rest.assignment;

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
import kz.dalel.assignment.Acceptance;
import kz.dalel.assignment.AcceptanceDesk;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The expert takes a request, warned of his liability, or declares a conflict. */
@Path("/requests/{number}/acceptance")
@Produces(MediaType.APPLICATION_JSON)
public class AcceptanceResource {
    private static final String EXAMPLE = """
            {"noConflict": true, "liabilityWarning": true}""";
    private static final String CONFLICT =
            """
            {"noConflict": false, "reason": "потерпевший мой родственник"}""";

    @Inject
    AcceptanceDesk desk;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed(Roles.EXPERT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Accept, or declare a conflict",
            description =
                    "201 with the new state; of several experts the last one brings it to ACCEPTED. With noConflict"
                            + " false 200: the request goes back to be assigned and the caller sees it no more")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response accept(
            @PathParam("number") RequestNumber number,
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "acceptance", value = EXAMPLE),
                                                @ExampleObject(name = "conflict", value = CONFLICT)
                                            }))
                    Acceptance acceptance) {
        return acceptance != null && Boolean.FALSE.equals(acceptance.noConflict())
                ? steps.leave(number, acceptance, State.TRIAGED, given -> desk.accept(number, given))
                : steps.take(number, "acceptance", acceptance, given -> desk.accept(number, given));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The newest acceptance or conflict", description = "For participants of the Center")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response accepted(@PathParam("number") RequestNumber number) {
        return steps.shown(number, Step.ACCEPTANCE, Step.MEMBER_ACCEPTANCE, Step.CONFLICT);
    }
}
