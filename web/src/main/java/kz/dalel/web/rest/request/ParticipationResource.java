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
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.ParticipationDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Listing;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who takes part in a case, and its passing to another appointing person. */
@Path("/requests/{request}/participation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParticipationResource {
    private static final String EXAMPLE =
            """
            {"person": "00000000-0000-4000-8000-000000000020", "ground": "Постановление о передаче дела от 20.11.2026"}""";

    @Inject
    ParticipationDesk desk;

    @Inject
    Cases cases;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    @Operation(
            summary = "Pass the case to another appointing person",
            description = "The old one loses it at once, the new one sees everything; clocks go on.")
    @APIResponseSchema(Steps.StepTaken.class)
    public Response transfer(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "transfer", value = EXAMPLE)))
                    ParticipationDesk.Transfer form) {
        return steps.leave(request, form, null, given -> desk.transfer(request, given));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "Who takes part, as what, on which ground, from when to when")
    public Listing.Items<CaseSheet.Participant> read(@PathParam("request") RequestNumber request) {
        return new Listing.Items<>(cases.sheet(request).participants(), null);
    }
}
