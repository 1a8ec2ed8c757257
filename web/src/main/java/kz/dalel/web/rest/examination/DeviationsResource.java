package kz.dalel.web.rest.examination;

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
import kz.dalel.deviation.DeviationDecision;
import kz.dalel.deviation.DeviationDesk;
import kz.dalel.deviation.DeviationForm;
import kz.dalel.deviation.DeviationSheet;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Deviations from methods in a case: recorded by its expert, authorised by whoever heads the site. */
@Path("/requests/{number}/deviations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeviationsResource {
    private static final String DEVIATION =
            """
            {"note": null, "method": "DISK-IMAGING 1", "what": "Образ снят без блокировки записи",
             "reason": "Разъём не поддерживается блокиратором"}""";
    private static final String DECISION =
            """
            {"authorised": true, "remark": "Сверить хеш носителя до и после"}""";

    @Inject
    DeviationDesk desk;

    @Inject
    Creation creation;

    @GET
    @RolesAllowed({Roles.EXPERT, Roles.REVIEWER, Roles.HEAD, Roles.UNIT_HEAD, Roles.QUALITY})
    @Operation(
            summary = "The deviations of a case",
            description = "For its expert, its reviewer and who heads its site; for quality with a ticket")
    public Listing.Items<DeviationSheet> deviations(@PathParam("number") RequestNumber number) {
        return new Listing.Items<>(desk.of(number), null);
    }

    @POST
    @RolesAllowed(Roles.EXPERT)
    @Operation(
            summary = "Record a deviation",
            description = "No conclusion is drafted while one waits for its decision")
    @APIResponseSchema(value = DeviationSheet.class, responseCode = "201")
    public Response record(
            @PathParam("number") RequestNumber number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "deviation", value = DEVIATION)))
                    DeviationForm form) {
        return creation.once(form, () -> {
            int ordinal = desk.record(number, Body.given(form));
            return creation.created("requests/" + number + "/deviations", ordinal, sheet(number, ordinal));
        });
    }

    @POST
    @Path("{deviation}/authorisation")
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(summary = "Authorise a deviation, or refuse to with a remark; never one’s own")
    @APIResponseSchema(value = DeviationSheet.class, responseCode = "201")
    public Response decide(
            @PathParam("number") RequestNumber number,
            @PathParam("deviation") int ordinal,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "authorised", value = DECISION)))
                    DeviationDecision form) {
        return creation.made(
                form,
                "requests/" + number + "/deviations",
                () -> desk.decide(number, ordinal, Body.given(form)),
                () -> sheet(number, ordinal));
    }

    private DeviationSheet sheet(RequestNumber number, int ordinal) {
        return desk.of(number).get(ordinal - 1);
    }
}
