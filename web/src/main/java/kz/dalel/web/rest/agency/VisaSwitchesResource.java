package kz.dalel.web.rest.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.kernel.Roles;
import kz.dalel.visa.VisaSwitchForm;
import kz.dalel.visa.VisaSwitchLine;
import kz.dalel.visa.VisaSwitches;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Which bodies keep an internal visa. */
@Path("/bodies/visas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisaSwitchesResource {
    private static final String EXAMPLE =
            """
            {"body": "KNB-AST", "kept": true, "ground": "Письмо департамента № 14 от 20.11.2026"}""";

    @Inject
    VisaSwitches switches;

    @Inject
    Creation creation;

    @GET
    @RolesAllowed("**")
    @Operation(summary = "What was set, the newest first; present: whether it holds. A body without any keeps none")
    public Listing.Items<VisaSwitchLine> list() {
        return new Listing.Items<>(switches.all(), null);
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Set whether a body keeps an internal visa",
            description = "ground: the body's own act or letter. Visas that were put before stay.")
    @APIResponseSchema(value = VisaSwitchLine.class, responseCode = "201")
    public Response set(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "on", value = EXAMPLE)))
                    VisaSwitchForm form) {
        return creation.made(form, "bodies/visas", () -> switches.set(Body.given(form)), () -> switches.all()
                .get(0));
    }
}
