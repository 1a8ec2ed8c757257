package kz.dalel.web.rest.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.dalel.deviation.OpenDeviation;
import kz.dalel.deviation.QualityDesk;
import kz.dalel.deviation.TicketForm;
import kz.dalel.deviation.TicketSheet;
import kz.dalel.kernel.Roles;
import kz.dalel.method.Expiring;
import kz.dalel.method.Methods;
import kz.dalel.method.Tools;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the quality manager looks after; of cases numbers and times alone, the rest with a ticket. */
@Path("/quality")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.QUALITY)
public class QualityResource {
    private static final int DAYS = 90;
    private static final String TICKET =
            """
            {"request": "REQ-2020-999999", "reason": "Проверка отступлений от методики за квартал"}""";

    @Inject
    QualityDesk desk;

    @Inject
    Methods methods;

    @Inject
    Tools tools;

    @Inject
    Creation creation;

    /** Validations of methods and verifications of tools that end soon. */
    public record Ending(List<Expiring> methods, List<Expiring> tools) {}

    @GET
    @Path("deviations")
    @RolesAllowed(Roles.QUALITY)
    @Operation(summary = "Deviations that wait for their decision, the oldest first: numbers and times alone")
    public Listing.Items<OpenDeviation> deviations() {
        return new Listing.Items<>(desk.open(), null);
    }

    @GET
    @Path("expiring")
    @RolesAllowed(Roles.QUALITY)
    @Operation(summary = "Validations and verifications that end within 90 days or are over, the soonest first")
    public Ending expiring() {
        return new Ending(methods.expiring(DAYS), tools.expiring(DAYS));
    }

    @GET
    @Path("tickets")
    @RolesAllowed(Roles.QUALITY)
    @Operation(summary = "The caller’s open tickets, the newest first")
    public Listing.Items<TicketSheet> tickets() {
        return new Listing.Items<>(desk.tickets(), null);
    }

    @POST
    @Path("tickets")
    @RolesAllowed(Roles.QUALITY)
    @Operation(
            summary = "Open a ticket on a case for seven days",
            description =
                    "It opens the deviations of that case; its people see who opened it, and why. A sealed case is 404")
    @APIResponseSchema(value = TicketSheet.class, responseCode = "201")
    public Response open(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "ticket", value = TICKET)))
                    TicketForm form) {
        return creation.once(form, () -> creation.created("quality/tickets", 0, desk.openTicket(Body.given(form))));
    }
}
