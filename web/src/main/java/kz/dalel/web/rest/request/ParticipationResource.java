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
import kz.dalel.request.Passage;
import kz.dalel.request.PassageSheet;
import kz.dalel.request.Passages;
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
            {"kind": "TRANSFER", "person": "00000000-0000-4000-8000-000000000020",
             "ground": "Постановление о передаче дела от 20.11.2026"}""";

    @Inject
    ParticipationDesk desk;

    @Inject
    Cases cases;

    @Inject
    Passages passages;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    @Operation(
            summary = "Pass the case to another appointing person, a court, a joined or a split-off case",
            description =
                    "The old one loses it at once, the new one sees everything; clocks go on. COURT: person is the judge's account,"
                            + " or body and name where he has none. JOINING, SPLITTING: caseNumber is the number from now on, person"
                            + " whoever leads that case, where it is another.")
    @APIResponseSchema(Steps.StepTaken.class)
    public Response transfer(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "transfer", value = EXAMPLE)))
                    Passage form) {
        return steps.leave(request, form, null, given -> desk.pass(request, given));
    }

    @GET
    @Path("passages")
    @RolesAllowed("**")
    @Operation(
            summary = "How the case passed, from whom to whom, under which numbers, on which ground; the first first")
    public Listing.Items<PassageSheet> passages(@PathParam("request") RequestNumber request) {
        return new Listing.Items<>(passages.of(request), null);
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "Who takes part, as what, on which ground, from when to when")
    public Listing.Items<CaseSheet.Participant> read(@PathParam("request") RequestNumber request) {
        return new Listing.Items<>(cases.sheet(request).participants(), null);
    }
}
