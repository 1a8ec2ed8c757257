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
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.exhibit.Stay;
import kz.dalel.kernel.Roles;
import kz.dalel.store.NewSeal;
import kz.dalel.store.Placing;
import kz.dalel.store.SealLine;
import kz.dalel.store.Store;
import kz.dalel.store.StoreDesk;
import kz.dalel.store.SubItem;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Where an exhibit lay, its seals old and new, what was taken out of it. */
@Path("/exhibits/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StoreResource {
    private static final String SEAL =
            """
            {"number": "004418", "finding": "BROKEN", "reason": "нить порвана при перевозке", "photographs": []}""";
    private static final String PLACE = """
            {"place": "store-1/shelf-4", "reason": "перестановка"}""";
    private static final String SUB_ITEM =
            """
            {"name": "SIM-карта", "description": "из лотка телефона", "seal": "004419"}""";

    @Inject
    StoreDesk desk;

    @Inject
    Store store;

    @Inject
    Exhibits exhibits;

    @Inject
    Creation creation;

    @GET
    @Path("places")
    @RolesAllowed("**")
    @Operation(summary = "In whose hands the exhibit was and where it lay, since when; the first first")
    public Listing.Items<Stay> places(@PathParam("number") ExhibitNumber number) {
        return new Listing.Items<>(exhibits.stays(number), null);
    }

    @POST
    @Path("places")
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
    @Operation(summary = "Put an exhibit that the caller holds at another place")
    @APIResponseSchema(value = Stay.class, responseCode = "201")
    public Response move(
            @PathParam("number") ExhibitNumber number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "another shelf", value = PLACE)))
                    Placing form) {
        return creation.made(
                form,
                "exhibits/" + number + "/places",
                () -> desk.move(number, Body.given(form)),
                () -> last(exhibits.stays(number)));
    }

    @GET
    @Path("seals")
    @RolesAllowed("**")
    @Operation(summary = "The seals put on since receipt, each with the one before it")
    public Listing.Items<SealLine> seals(@PathParam("number") ExhibitNumber number) {
        return new Listing.Items<>(store.seals(number), null);
    }

    @POST
    @Path("seals")
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
    @Operation(
            summary = "Put a seal on an exhibit that the caller holds",
            description = "finding says what was the matter with the seal before; its number stays on record.")
    @APIResponseSchema(value = SealLine.class, responseCode = "201")
    public Response seal(
            @PathParam("number") ExhibitNumber number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "after a broken one", value = SEAL)))
                    NewSeal form) {
        return creation.made(
                form,
                "exhibits/" + number + "/seals",
                () -> desk.seal(number, Body.given(form)),
                () -> last(store.seals(number)));
    }

    @GET
    @Path("sub-items")
    @RolesAllowed("**")
    @Operation(summary = "What was taken out of the exhibit and is kept with it, numbered under it")
    public Listing.Items<SubItem> subItems(@PathParam("number") ExhibitNumber number) {
        return new Listing.Items<>(store.subItems(number), null);
    }

    @POST
    @Path("sub-items")
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
    @Operation(summary = "Number something that was taken out of an exhibit that the caller holds")
    @APIResponseSchema(value = SubItem.class, responseCode = "201")
    public Response addSubItem(
            @PathParam("number") ExhibitNumber number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a SIM card", value = SUB_ITEM)))
                    SubItem.Form form) {
        return creation.made(
                form,
                "exhibits/" + number + "/sub-items",
                () -> desk.addSubItem(number, Body.given(form)),
                () -> last(store.subItems(number)));
    }

    private static <T> T last(List<T> lines) {
        return lines.get(lines.size() - 1);
    }
}
