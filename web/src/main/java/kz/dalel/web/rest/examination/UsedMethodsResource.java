package kz.dalel.web.rest.examination;

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
import kz.dalel.examination.Equipment;
import kz.dalel.examination.Findings;
import kz.dalel.examination.Method;
import kz.dalel.examination.MethodChoice;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The methods of an examination: each of the register, approved when it was taken. */
@Path("/requests/{number}/methods")
@Produces(MediaType.APPLICATION_JSON)
public class UsedMethodsResource {
    private static final String EXAMPLE =
            """
            {"method": "DISK-IMAGING", "version": 1, "justification": "В государственном реестре методики нет"}""";

    @Inject
    Equipment equipment;

    @Inject
    Findings findings;

    @Inject
    Creation creation;

    @POST
    @RolesAllowed(Roles.EXPERT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take another method, or another version",
            description =
                    "Of the register. Notes name only methods that were taken; one outside the state register is justified")
    @APIResponseSchema(value = Method.class, responseCode = "201")
    public Response takeMethod(
            @PathParam("number") RequestNumber number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "method", value = EXAMPLE)))
                    MethodChoice method) {
        return creation.once(method, () -> {
            equipment.take(number, Body.given(method));
            List<Method> methods = findings.methods(number);
            return creation.created("requests/" + number + "/methods", methods.size(), methods.get(methods.size() - 1));
        });
    }

    @GET
    @RolesAllowed({Roles.EXPERT, Roles.REVIEWER})
    @Operation(summary = "The methods of the examination", description = "For its expert and its reviewer")
    public Listing.Items<Method> methods(@PathParam("number") RequestNumber number) {
        return new Listing.Items<>(findings.methods(number), null);
    }
}
