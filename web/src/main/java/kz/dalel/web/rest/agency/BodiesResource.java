package kz.dalel.web.rest.agency;

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
import kz.dalel.agency.Bodies;
import kz.dalel.agency.Body;
import kz.dalel.agency.BodyChangeDesk;
import kz.dalel.agency.BodyChangeForm;
import kz.dalel.agency.BodyChangeLine;
import kz.dalel.agency.BodyChanges;
import kz.dalel.kernel.Answer;
import kz.dalel.kernel.Roles;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The bodies that appoint examinations, and what became of them. */
@Path("/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BodiesResource {
    private static final String EXAMPLE =
            """
            {"body": "KNB-AST", "kind": "MERGED", "successor": "KNB", "day": "2099-01-01",
             "act": "Указ Президента Республики Казахстан № 1", "actDate": "2098-12-01"}""";

    @Inject
    Bodies bodies;

    @Inject
    BodyChanges changes;

    @Inject
    BodyChangeDesk desk;

    @Inject
    Creation creation;

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The bodies that appoint examinations, by code, with the names of today")
    public Listing.Items<Body> list() {
        return new Listing.Items<>(bodies.acting(), null);
    }

    @GET
    @Path("changes")
    @RolesAllowed("**")
    @Operation(summary = "Which bodies were renamed, merged or abolished; what waits for its confirmation first")
    public Listing.Items<BodyChangeLine> changes() {
        return new Listing.Items<>(changes.all(), null);
    }

    @POST
    @Path("changes")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Enter that a body is renamed, merged into another, or abolished with a successor",
            description =
                    "RENAMED: ru, kk, en. MERGED, ABOLISHED: successor. day: the first day on which it holds. Nothing holds before the"
                            + " head confirms it. Answers with the change as it was entered.")
    @APIResponseSchema(value = BodyChangeLine.class, responseCode = "201")
    public Response propose(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "merged", value = EXAMPLE)))
                    BodyChangeForm form) {
        return creation.once(form, () -> answer(desk.propose(kz.dalel.web.rest.convention.Body.given(form))));
    }

    @POST
    @Path("changes/{change}/confirmation")
    @RolesAllowed(Roles.HEAD)
    @Operation(
            summary = "Carry a change out, as another than who entered it, when its day has come",
            description =
                    "A successor takes over cases, people and departments at once; each case has its entry. Answers"
                            + " with the change, who confirmed it and when.")
    @APIResponseSchema(value = BodyChangeLine.class, responseCode = "201")
    public Response confirm(@PathParam("change") long change) {
        return creation.once("confirmation", () -> {
            desk.confirm(change);
            return answer(change);
        });
    }

    private Answer answer(long change) {
        return creation.created("bodies/changes", 0, changes.one(change));
    }
}
