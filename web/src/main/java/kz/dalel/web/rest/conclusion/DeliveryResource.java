package kz.dalel.web.rest.conclusion;

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
import kz.dalel.dispatch.Arrival;
import kz.dalel.dispatch.Delivery;
import kz.dalel.dispatch.DeliverySheet;
import kz.dalel.dispatch.Dispatch;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which the signed conclusion leaves the Center, and later its receipt. */
@Path("/requests/{request}/delivery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeliveryResource {
    private static final String EXAMPLE =
            """
            {"channel": "COURIER", "dispatchedOn": "2026-03-12", "tracking": "KZ-00417", "addressee": "следователь Нұрланов А., ДП г. Алматы"}""";
    private static final String CAME =
            """
            {"receivedOn": "2026-03-13", "by": "Нұрланов А., следователь"}""";

    @Inject
    Dispatch dispatch;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            summary = "Send the signed conclusion",
            description =
                    "The day of the dispatch counts for the term: not in the future, not before the day of the signature. From now"
                            + " on the appointing side reads conclusion, print and scan.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "by courier", value = EXAMPLE)))
                    Delivery form) {
        return steps.take(request, "delivery", form, given -> dispatch.deliver(request, given));
    }

    @POST
    @Path("receipt")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(summary = "Note the receipt that came")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response receive(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "receipt", value = CAME))) Arrival form) {
        return steps.take(request, "delivery/receipt", form, given -> dispatch.receive(request, given));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The dispatch with its receipt, and whether the term was kept")
    public DeliverySheet read(@PathParam("request") RequestNumber request) {
        return dispatch.sheet(request);
    }
}
