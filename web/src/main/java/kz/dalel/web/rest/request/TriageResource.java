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
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.TriageDecision;
import kz.dalel.request.TriageDesk;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which a person decides how a request is worked on. */
@Path("/requests/{request}/triage")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TriageResource {
    private static final String EXAMPLE =
            """
            {"decision": {"kind": "EXAMINATION", "type": "PRIMARY", "complexity": 2, "priority": 3, "unit": "COMPUTER", "specialty": "COMPUTER", "termDays": 30}, "reason": null}""";

    @Inject
    TriageDesk triage;

    @Inject
    Steps steps;

    /** The decision, and why it departs from the proposal. */
    public record Decision(TriageDecision decision, String reason) {}

    @GET
    @Path("proposal")
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(
            summary = "What the policy proposes for the request as it is now",
            description = "409 for methodical help, which goes to an adviser without triage.")
    public TriageDecision proposal(@PathParam("request") RequestNumber request) {
        return triage.proposal(request);
    }

    @POST
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(
            summary = "Decide kind, type, complexity, priority, unit, specialty, term",
            description =
                    "reason is needed where the decision departs from the proposal. 409 for methodical help, which goes to an adviser"
                            + " without triage; nothing becomes methodical help here.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "triage", value = EXAMPLE)))
                    Decision form) {
        return steps.take(request, "triage", form, given -> triage.triage(request, given.decision(), given.reason()));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.TRIAGE);
    }
}
