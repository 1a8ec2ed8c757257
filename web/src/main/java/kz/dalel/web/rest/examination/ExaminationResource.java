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
import kz.dalel.examination.Beginning;
import kz.dalel.examination.Workbench;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The beginning of an examination. */
@Path("/requests/{number}/examination")
@Produces(MediaType.APPLICATION_JSON)
public class ExaminationResource {
    private static final String EXAMPLE =
            """
            {"plan": "происхождение, метки, строение файла, сигнал, детекторы",
             "propositions": ["запись сделана этим телефоном", "запись синтезирована"],
             "methods": [{"method": "PROVENANCE-MARKS", "version": 1, "justification": null}],
             "tools": [{"tool": "EXIFTOOL", "version": "13.10"}],
             "exhibits": ["CDF-2026-000001"]}""";

    @Inject
    Workbench workbench;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed(Roles.EXPERT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin the examination",
            description =
                    "Plan, propositions (two or more where AI is in question), approved methods and verified tools of the"
                            + " registers, exhibits checked out;"
                            + " 422 with everything that is missing")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response begin(
            @PathParam("number") RequestNumber number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "beginning", value = EXAMPLE)))
                    Beginning beginning) {
        return steps.take(number, "examination", beginning, given -> workbench.begin(number, given));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "How the examination began", description = "For participants of the Center")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response begun(@PathParam("number") RequestNumber number) {
        return steps.shown(number, Step.EXAMINATION);
    }
}
