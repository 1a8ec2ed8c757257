package kz.dalel.web.rest.panel;

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
import kz.dalel.kernel.Roles;
import kz.dalel.panel.PanelDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which a member of a panel signs; the coordinator signs last, at {@code signature}. */
@Path("/requests/{request}/member-signature")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MemberSignatureResource {
    private static final String EXAMPLE =
            """
            {"kind": "PAPER", "scan": "4f6c0d0a-7d7e-4a53-9d0e-0f4a7a2b9c11", "digest": "9f86d081884c7d65", "pages": 14}""";

    @Inject
    PanelDesk desk;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed(Roles.EXPERT)
    @Operation(
            summary = "Sign on paper what is one's own: the conclusion, a part of it, or a separate opinion",
            description =
                    "digest are the first 16 hex digits at the foot of the pages; whoever dissents copies those under his"
                            + " own opinion. 401 without a second factor shown within five minutes. 422 signature.digestDiffers or"
                            + " signature.pagesDiffer when another document was signed.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "paper", value = EXAMPLE)))
                    SignatureForm form) {
        return steps.take(request, "member-signature", form, given -> desk.signPart(request, given));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of the newest: when, by whom, what was signed")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.MEMBER_SIGNATURE);
    }
}
