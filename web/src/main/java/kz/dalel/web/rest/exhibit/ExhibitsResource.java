package kz.dalel.web.rest.exhibit;

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
import kz.dalel.exhibit.AddExhibit;
import kz.dalel.exhibit.ExhibitLine;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.ExhibitRegister;
import kz.dalel.exhibit.ExhibitSheet;
import kz.dalel.exhibit.Exhibits;
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

/** The objects of a request. */
@Path("/requests/{request}/exhibits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExhibitsResource {
    private static final String EXAMPLE =
            """
            {"upload": "4f6c0d0a-7d7e-4a53-9d0e-0f4a7a2b9c11", "name": "Видеозапись звонка.mp4", "kind": "QUESTIONED",
             "origin": {"protocol": "Протокол выемки № 14", "date": "2026-02-03", "place": "Алматы",
              "seizedBy": "следователь Нұрланов А.", "inventoryLine": "опись, строка 3"},
             "packaging": "конверт", "seal": "пломба 004417", "destruction": "NONE", "description": "1080p, 41 с"}""";

    @Inject
    ExhibitRegister register;

    @Inject
    Exhibits exhibits;

    @Inject
    Creation creation;

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The objects of a request, in their order")
    public Listing.Items<ExhibitLine> list(@PathParam("request") RequestNumber request) {
        return new Listing.Items<>(exhibits.of(request), null);
    }

    @POST
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.AGENCY_SYSTEM})
    @Operation(
            summary = "Add an object to a draft; by the registrar, until registration",
            description =
                    "A thing without a file has no upload, but a name. Once the request was received, \"found\" says how"
                            + " the object was found: {condition, sealIntact, seal, place}. 409 exhibit.duplicate names the exhibit"
                            + " of the same request that has the same bytes.")
    @APIResponseSchema(value = ExhibitLine.class, responseCode = "201")
    public Response add(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a file", value = EXAMPLE)))
                    AddExhibit form) {
        return creation.once(form, () -> {
            ExhibitLine added = register.add(request, Body.given(form));
            ExhibitSheet sheet = exhibits.sheet(new ExhibitNumber(added.number()));
            return creation.created("exhibits/" + added.number(), sheet.version(), sheet);
        });
    }
}
