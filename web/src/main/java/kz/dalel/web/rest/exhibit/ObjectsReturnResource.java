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
import kz.dalel.exhibit.HandBack;
import kz.dalel.exhibit.ReturnDesk;
import kz.dalel.exhibit.Verified;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which the objects leave the Center's hands. */
@Path("/requests/{request}/objects-return")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObjectsReturnResource {
    private static final String EXAMPLE =
            """
            {"receiver": "Нұрланов А., следователь", "identityDocument": "служебное удостоверение 1234",
             "remark": "пломбы целы"}""";

    @Inject
    ReturnDesk desk;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed(Roles.CUSTODIAN)
    @Operation(
            summary = "Give the objects back",
            description =
                    "All files are read anew first, so the call takes as long as that. 409 exhibit.digestDiffers when one"
                            + " is not what was recorded; that has its entry then.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "to the investigator", value = EXAMPLE)))
                    HandBack form) {
        Verified verified = desk.verify(request); // outside the transaction that the act and its key share
        return steps.take(request, "objects-return", form, given -> desk.giveBack(verified, given));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of the return: when, by whom, to whom")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.OBJECTS_RETURN);
    }
}
