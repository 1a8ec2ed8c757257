package kz.dalel.web.rest.diary;

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
import kz.dalel.diary.AppearanceDesk;
import kz.dalel.diary.AppearanceForm;
import kz.dalel.diary.AppearanceLine;
import kz.dalel.diary.Diary;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** When the expert of a case has to appear: summoned, at a hearing, at a meeting. */
@Path("/requests/{request}/appearances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppearancesResource {
    private static final String EXAMPLE =
            """
            {"officer": "00000000-0000-4000-8000-000000000010", "kind": "HEARING", "starts": "2031-07-01T05:00:00Z",
             "ends": "2031-07-01T07:00:00Z", "place": "Суд города Астаны, зал 3", "ground": "Повестка № 17 от 20.06.2031",
             "despite": false}""";
    private static final String CANCEL = """
            {"text": "Заседание перенесено"}""";

    @Inject
    Diary diary;

    @Inject
    AppearanceDesk desk;

    @Inject
    Creation creation;

    /** The appearances of a case, the first one first. */
    public record Appearances(List<AppearanceLine> items) {}

    @GET
    @RolesAllowed("**")
    @Operation(summary = "All appearances in the case, the first one first, cancelled ones too")
    public Listing.Items<AppearanceLine> list(@PathParam("request") RequestNumber request) {
        return new Listing.Items<>(diary.of(request), null);
    }

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.REQUESTER})
    @Operation(
            summary = "Enter that the expert has to appear",
            description =
                    "Refused with the reasons when he has something else then, unless despite is true; of another case no more"
                            + " is told than the time.")
    @APIResponseSchema(value = Appearances.class, responseCode = "201")
    public Response record(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "hearing", value = EXAMPLE)))
                    AppearanceForm form) {
        return answer(request, form, () -> desk.record(request, Body.given(form)));
    }

    @POST
    @Path("{appearance}/cancellation")
    @RolesAllowed({Roles.REGISTRAR, Roles.REQUESTER})
    @Operation(summary = "Cancel an appearance")
    @APIResponseSchema(value = Appearances.class, responseCode = "201")
    public Response cancel(
            @PathParam("request") RequestNumber request,
            @PathParam("appearance") long appearance,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "cancellation", value = CANCEL)))
                    Said.Text form) {
        return answer(
                request,
                form,
                () -> desk.cancel(request, appearance, Body.given(form).text()));
    }

    private Response answer(RequestNumber request, Object form, Runnable act) {
        return creation.made(
                form, "requests/" + request + "/appearances", act, () -> new Appearances(diary.of(request)));
    }
}
