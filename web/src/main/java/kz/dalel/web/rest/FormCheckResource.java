package kz.dalel.web.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

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
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "approval", value = EXAMPLE)))
                    FormCheck form) {
        FormCheck check = Body.given(form);
        if (check.refuses()) return steps.take(request, "form-check", check, () -> desk.refuse(request, check));
        Optional<Proof> proof =
                printing.print(request, check); // outside the transaction that the act and its key share
        return steps.take(request, "form-check", check, () -> desk.approve(request, check, proof));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.FORM_APPROVAL, Step.FORM_REFUSAL);
    }
}
