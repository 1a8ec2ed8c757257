package kz.dalel.web.rest.fixity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.dalel.fixity.AlarmLine;
import kz.dalel.fixity.CheckLine;
import kz.dalel.fixity.LiftingDesk;
import kz.dalel.fixity.PlanLine;
import kz.dalel.fixity.Verifications;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Said;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The store as those see it who answer for it: what was read anew when, what is next, what stands under alarm. */
@Path("/fixity")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CUSTODIAN, Roles.HEAD})
public class FixityResource {
    private static final String EXAMPLE = """
            {"text": "файл восстановлен из второй копии и сверен"}""";

    @Inject
    Verifications verifications;

    @Inject
    LiftingDesk desk;

    @Inject
    Creation creation;

    /** Open alarms, the oldest first; the newest checks; what is read next. Of each at most {@code limit}. */
    public record Store(List<AlarmLine> alarms, List<CheckLine> checks, List<PlanLine> next) {}

    @GET
    @Operation(summary = "Open alarms, newest checks and what is read next, in the cases of the caller's store")
    public Store store(@BeanParam Listing listing) {
        int limit = listing.limit();
        return new Store(verifications.open(limit), verifications.newest(limit), verifications.plan(limit));
    }

    @POST
    @Path("alarms/{id}/lifting")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Lift an alarm, with the reason",
            description = "The object may be used again. The check, the alarm and the reason stay on record.")
    @APIResponseSchema(value = AlarmLine.class, responseCode = "201")
    public Response lift(
            @PathParam("id") long id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "restored", value = EXAMPLE)))
                    Said.Text reason) {
        return creation.once(reason, () -> {
            AlarmLine alarm = desk.lift(id, Body.given(reason).text());
            return creation.created("fixity", alarm.id(), alarm);
        });
    }
}
