package kz.dalel.web.rest.afterwards;

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
import kz.dalel.archive.Archive;
import kz.dalel.archive.ArchiveSheet;
import kz.dalel.archive.HoldDesk;
import kz.dalel.archive.HoldForm;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A case in the archive: how long it is kept, what holds it, what was proposed and disposed of. */
@Path("/requests/{request}/archive")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseArchiveResource {
    private static final String HOLD =
            """
            {"ground": "Возобновлено производство по вновь открывшимся обстоятельствам", "act": "№ 7-2 от 20 ноября 2026 года"}""";
    private static final String LIFTING =
            """
            {"text": "Производство прекращено, письмо № 7-9 от 1 декабря 2026 года"}""";

    @Inject
    Archive archive;

    @Inject
    HoldDesk holds;

    @Inject
    Creation creation;

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "How the case is kept, its holds, and its disposal",
            description = "Holds and proposals show to the site that keeps the case; a disposal to all who take part.")
    public ArchiveSheet read(@PathParam("request") RequestNumber request) {
        return archive.of(request);
    }

    @POST
    @Path("holds")
    @RolesAllowed({Roles.ARCHIVIST, Roles.HEAD})
    @Operation(summary = "Say that the case must stay, whatever its term")
    @APIResponseSchema(value = ArchiveSheet.class, responseCode = "201")
    public Response hold(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "hold", value = HOLD))) HoldForm form) {
        return sheet(request, form, () -> holds.set(request, Body.given(form)));
    }

    @POST
    @Path("holds/{hold}/lifting")
    @RolesAllowed({Roles.ARCHIVIST, Roles.HEAD})
    @Operation(summary = "Lift a hold, with the ground")
    @APIResponseSchema(value = ArchiveSheet.class, responseCode = "201")
    public Response lift(
            @PathParam("request") RequestNumber request,
            @PathParam("hold") long hold,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "lifting", value = LIFTING)))
                    Said.Text form) {
        return sheet(
                request, form, () -> holds.lift(request, hold, Body.given(form).text()));
    }

    private Response sheet(RequestNumber request, Object form, Runnable act) {
        return creation.made(form, "requests/" + request + "/archive", act, () -> archive.of(request));
    }
}
