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
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.visa.VisaDesk;
import kz.dalel.visa.VisaForm;
import kz.dalel.visa.VisaSheet;
import kz.dalel.visa.Visas;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The internal visas that colleagues of the appointing person put on a request. */
@Path("/requests/{request}/visas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisasResource {
    private static final String EXAMPLE =
            """
            {"kind": "REMARKS", "remarks": "В вопросе 2 не назван период"}""";

    @Inject
    Visas visas;

    @Inject
    VisaDesk desk;

    @Inject
    Creation creation;

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "The internal visas of the request, the first first",
            description =
                    "For the people of the body that appointed the examination; to everybody else, the Center's people too, it is"
                            + " 404. They inform and hold no step.")
    public VisaSheet read(@PathParam("request") RequestNumber request) {
        return visas.of(request);
    }

    @POST
    @RolesAllowed({Roles.REQUESTER, Roles.PROSECUTOR})
    @Operation(
            summary = "Put a visa on a submitted request of one's own body, once",
            description =
                    "By a colleague, never by the appointing person: 403. SEEN, or REMARKS with remarks. 409 while the body keeps no"
                            + " internal visa. Nothing is changed or taken back; the log keeps the digest.")
    @APIResponseSchema(value = VisaSheet.class, responseCode = "201")
    public Response give(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "remarks", value = EXAMPLE)))
                    VisaForm form) {
        return creation.made(
                form,
                "requests/" + request + "/visas",
                () -> desk.give(request, Body.given(form)),
                () -> visas.of(request));
    }
}
