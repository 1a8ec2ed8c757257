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
import java.util.Optional;
import kz.dalel.formcheck.FormCheck;
import kz.dalel.formcheck.FormDesk;
import kz.dalel.formcheck.PrintingRoom;
import kz.dalel.formcheck.Proof;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which the head checks the form of a conclusion: approved and frozen, or refused in words. */
@Path("/requests/{request}/form-check")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormCheckResource {
    private static final String EXAMPLE =
            """
            {"mandatoryContents": true, "warning": true, "answersComplete": true, "annexes": true, "refusal": null}""";

    @Inject
    FormDesk desk;

    @Inject
    PrintingRoom printing;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(
            summary = "Approve the form, or refuse it in words",
            description =
                    "All four points true and no refusal: the version is frozen and printed as PDF/A-2b, which takes seconds."
                            + " With a refusal the expert has it again; the content is never the checker’s.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "approval", value = EXAMPLE)))
                    FormCheck form) {
        FormCheck check = Body.given(form);
        if (check.refuses()) return steps.take(request, "form-check", check, given -> desk.refuse(request, given));
        Optional<Proof> proof =
                printing.print(request, check); // outside the transaction that the act and its key share
        return steps.take(request, "form-check", check, given -> desk.approve(request, given, proof));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.FORM_APPROVAL, Step.FORM_REFUSAL);
    }
}
