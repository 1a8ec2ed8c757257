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

/** The step by which a case under way passes to another expert. */
@Path("/requests/{request}/reassignment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReassignmentResource {
    private static final String EXAMPLE =
            """
            {"expert": "5a0e…", "reviewer": "77d1…", "reason": "Эксперт уволился"}""";

    @Inject
    Roster desk;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(summary = "Give the case to another expert; a named one is replaced only with consent")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "reassignment", value = EXAMPLE)))
                    Assignment form) {
        return steps.take(request, "reassignment", form, said -> desk.reassign(request, said));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.REASSIGNMENT);
    }
}
