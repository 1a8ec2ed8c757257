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
import kz.dalel.assignment.Assignment;
import kz.dalel.assignment.Roster;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who examines a request and who reviews. */
@Path("/requests/{number}/assignment")
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentResource {
    private static final String EXAMPLE =
            """
            {"expert": "6f1c0d7e-0000-4000-8000-000000000005", "reviewer": "6f1c0d7e-0000-4000-8000-000000000006",
             "reason": "меньше всех дел в работе"}""";

    private static final String COMPLEX =
            """
            {"expert": "6f1c0d7e-0000-4000-8000-000000000005", "reviewer": "6f1c0d7e-0000-4000-8000-000000000006",
             "reason": "нужны две специальности", "form": "COMPLEX", "members": [
              {"expert": "6f1c0d7e-0000-4000-8000-000000000005", "specialty": "MEDIA", "questions": [1]},
              {"expert": "6f1c0d7e-0000-4000-8000-000000000007", "specialty": "NETWORK_MALWARE", "questions": [2],
               "common": false}]}""";

    @Inject
    Roster roster;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Assign one expert or several, and the reviewer",
            description = "Of several, expert is the coordinator and one of members. 422 with every reason that stands"
                    + " against them: composition, certificate, independence, another expert named")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response assign(
            @PathParam("number") RequestNumber number,
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "assignment", value = EXAMPLE),
                                                @ExampleObject(name = "complex", value = COMPLEX)
                                            }))
                    Assignment assignment) {
        return steps.take(number, "assignment", assignment, given -> roster.assign(number, given));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The newest assignment", description = "For participants of the Center")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response assigned(@PathParam("number") RequestNumber number) {
        return steps.shown(number, Step.ASSIGNMENT);
    }
}
