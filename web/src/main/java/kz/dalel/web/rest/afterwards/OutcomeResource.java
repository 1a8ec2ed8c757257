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
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.testimony.OutcomeDesk;
import kz.dalel.testimony.Ruled;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What courts said of the conclusion: several outcomes are possible. */
@Path("/requests/{request}/outcome")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutcomeResource {
    private static final String EXAMPLE =
            """
            {"ruling": "REJECTED", "reason": "Не исследована исходная запись", "articles": ["190"],
             "court": "Есильский районный суд города Астаны", "decidedOn": "2026-02-20", "actNumber": "1-417/2026"}""";

    @Inject
    OutcomeDesk desk;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR})
    @Operation(
            summary = "Record what a court said of the conclusion",
            description =
                    "reason is needed unless the court relied on it. 422 for an article not in force on the day of the act.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "rejected", value = EXAMPLE)))
                    Ruled form) {
        return steps.take(request, "outcome", form, said -> desk.record(request, said));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.OUTCOME);
    }
}
