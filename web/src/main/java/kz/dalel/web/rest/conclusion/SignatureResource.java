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
import kz.dalel.conclusion.SignatureForm;
import kz.dalel.conclusion.Signing;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which the expert signs the frozen conclusion. */
@Path("/requests/{request}/signature")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignatureResource {
    private static final String EXAMPLE =
            """
            {"kind": "PAPER", "scan": "4f6c0d0a-7d7e-4a53-9d0e-0f4a7a2b9c11", "digest": "9f86d081884c7d65", "pages": 12}""";

    @Inject
    Signing signing;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed(Roles.EXPERT)
    @Operation(
            summary = "Sign what was frozen, on paper",
            description =
                    "scan is the upload with the signed and sealed paper; digest are the first 16 hex digits at the foot of each of"
                            + " its pages. 422 signature.digestDiffers or signature.pagesDiffer when another document was signed.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "paper", value = EXAMPLE)))
                    SignatureForm form) {
        return steps.take(request, "signature", form, given -> signing.sign(request, given));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.SIGNATURE);
    }
}
