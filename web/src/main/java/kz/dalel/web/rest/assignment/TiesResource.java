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
import kz.dalel.independence.IndependenceDesk;
import kz.dalel.independence.Tie;
import kz.dalel.independence.TieForm;
import kz.dalel.kernel.Roles;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What ties experts to a side of a case and bars them there. */
@Path("/ties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TiesResource {
    private static final String SECONDED =
            """
            {"officer": "00000000-0000-4000-8000-000000000099", "kind": "SECONDED", "body": "MIA-AST",
             "caseNumber": null, "firstDay": "2026-01-15", "lastDay": null, "ground": "Приказ о прикомандировании № 14"}""";
    private static final String AUDIT =
            """
            {"officer": "00000000-0000-4000-8000-000000000099", "kind": "AUDIT", "body": null,
             "caseNumber": "260000000000001", "firstDay": "2026-01-15", "lastDay": null, "ground": "Акт ревизии № 3"}""";
    private static final String RESOLUTION = """
            {"reason": "Откомандирован приказом № 20"}""";

    @Inject
    IndependenceDesk desk;

    @Inject
    Creation creation;

    /** Why a tie bars its officer no longer. */
    public record Resolved(String reason) {}

    @GET
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.SPECIALIST})
    @Operation(summary = "Ties, the newest first: of everybody for quality and heads, else the caller's own")
    public Listing.Items<Tie> ties() {
        return new Listing.Items<>(desk.ties(), null);
    }

    @POST
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.SPECIALIST})
    @Operation(
            summary =
                    "Write down that an officer is seconded, depends on a body, or did the audit that led to a prosecution",
            description =
                    "officer null: the caller. From then on he is assigned in no case that it touches (CPC art. 93)")
    @APIResponseSchema(value = Tie.class, responseCode = "201")
    public Response record(
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "seconded", value = SECONDED),
                                                @ExampleObject(name = "audit", value = AUDIT)
                                            }))
                    TieForm form) {
        return creation.once(form, () -> {
            long id = desk.record(Body.given(form));
            return creation.created("ties", 0, tie(id));
        });
    }

    @POST
    @Path("{tie}/resolution")
    @RolesAllowed({Roles.QUALITY, Roles.HEAD})
    @Operation(
            summary = "Say why a tie bars its officer no longer",
            description = "Refused to himself and to whoever wrote it down")
    @APIResponseSchema(value = Tie.class, responseCode = "201")
    public Response resolve(
            @PathParam("tie") long tie,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "resolution", value = RESOLUTION)))
                    Resolved resolution) {
        return creation.made(
                resolution,
                "ties",
                () -> desk.resolve(tie, Body.given(resolution).reason()),
                () -> tie(tie));
    }

    private Tie tie(long id) {
        return desk.ties().stream().filter(tie -> tie.id() == id).findFirst().orElseThrow();
    }
}
