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
import kz.dalel.exhibit.Receipt;
import kz.dalel.exhibit.ReceiptDesk;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which act and objects come into the Center's hands. */
@Path("/requests/{request}/receipt")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReceiptResource {
    private static final String EXAMPLE =
            """
            {"broughtBy": "Сидоров И. П., курьер", "identityDocument": "удостоверение личности 041234567",
             "exhibits": [{"number": "CDF-2026-000001", "condition": "упаковка цела", "sealIntact": true,
              "seal": "пломба 004417", "place": "store-1/shelf-3"}]}""";

    @Inject
    ReceiptDesk desk;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.CUSTODIAN})
    @Operation(
            summary = "Receive a submitted request with all its objects",
            description =
                    "Every exhibit of the request must be listed; 422 names each that is missing. \"scan\" is the upload"
                            + " with the courier's signature on paper. place: Latin letters, digits, dot, dash, slash; may be left"
                            + " out for a file.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "by courier", value = EXAMPLE)))
                    Receipt form) {
        return steps.take(request, "receipt", form, given -> desk.receive(request, given));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of the receipt: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.RECEIPT);
    }
}
