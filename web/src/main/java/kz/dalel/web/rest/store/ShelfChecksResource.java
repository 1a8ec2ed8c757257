package kz.dalel.web.rest.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.kernel.Roles;
import kz.dalel.store.ShelfCheckDesk;
import kz.dalel.store.ShelfChecked;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Shelves compared with the books. */
@Path("/shelf-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ShelfChecksResource {
    private static final String CHECK = """
            {"place": "store-9/shelf-2", "scanned": ["CDF-2020-000001"]}""";

    @Inject
    ShelfCheckDesk desk;

    @Inject
    Creation creation;

    @POST
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR})
    @Operation(
            summary = "Compare what was scanned at a place with what should lie there",
            description = "Answers what is present, missing, extra, and which labels are unknown. Moves nothing.")
    @APIResponseSchema(value = ShelfChecked.class, responseCode = "201")
    public Response check(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a shelf", value = CHECK)))
                    ShelfChecked.Form form) {
        return creation.once(form, () -> {
            ShelfChecked checked = desk.check(Body.given(form));
            return creation.created("shelf-checks/" + checked.id(), 0, checked);
        });
    }
}
