package kz.dalel.web.rest.store;

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
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.kernel.Roles;
import kz.dalel.store.Placing;
import kz.dalel.store.QuarantineDesk;
import kz.dalel.store.QuarantineForm;
import kz.dalel.store.QuarantineLine;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Objects of another case found in a bag. */
@Path("/exhibits/{number}/quarantine")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuarantineResource {
    private static final String FOUND =
            """
            {"label": "CDF-2020-000001", "description": "SIM-карта под батареей", "place": "quarantine/1"}""";
    private static final String END =
            """
            {"place": "store-1/shelf-2", "reason": "объект возвращён в своё дело"}""";

    @Inject
    QuarantineDesk desk;

    @Inject
    Creation creation;

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The notices about the exhibit, as this case is told")
    public Listing.Items<QuarantineLine> list(@PathParam("number") ExhibitNumber number) {
        return new Listing.Items<>(desk.of(number), null);
    }

    @POST
    @RolesAllowed({Roles.EXPERT, Roles.CUSTODIAN, Roles.REGISTRAR})
    @Operation(
            summary = "Set apart what was found in the bag of this exhibit and is not of its case",
            description =
                    "\"label\" is the number on it, where it has one: that object's case gets a notice of its own. The answer is"
                            + " the same whether or not the label is known. No words may name another object or case: 422"
                            + " quarantine.namesAnother.")
    @APIResponseSchema(value = QuarantineLine.class, responseCode = "201")
    public Response found(
            @PathParam("number") ExhibitNumber number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a SIM card", value = FOUND)))
                    QuarantineForm form) {
        String path = "exhibits/" + number + "/quarantine";
        return creation.once(form, () -> creation.created(path, 0, desk.found(number, Body.given(form))));
    }

    @POST
    @Path("{quarantine}/end")
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR})
    @Operation(
            summary = "End the quarantine, by somebody else than the finder",
            description = "The caller answers for the object from now on, where it is of this case.")
    @APIResponseSchema(value = QuarantineLine.class, responseCode = "201")
    public Response end(
            @PathParam("number") ExhibitNumber number,
            @PathParam("quarantine") long quarantine,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "back to its shelf", value = END)))
                    Placing form) {
        String path = "exhibits/" + number + "/quarantine";
        return creation.made(
                form, path, () -> desk.end(number, quarantine, Body.given(form)), () -> desk.one(number, quarantine));
    }
}
