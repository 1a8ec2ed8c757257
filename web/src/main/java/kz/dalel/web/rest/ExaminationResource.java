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
import java.util.List;
import kz.dalel.examination.Beginning;
import kz.dalel.examination.Findings;
import kz.dalel.examination.Tool;
import kz.dalel.examination.Workbench;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** The beginning of an examination and its tools. */
@Path("/requests/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class ExaminationResource {
    private static final String EXAMPLE =
            """
            {"plan": "происхождение, метки, строение файла, сигнал, детекторы",
             "propositions": ["запись сделана этим телефоном", "запись синтезирована"],
             "tools": [{"name": "exiftool", "version": "13.10", "verifiedOn": "2026-02-03"}],
             "exhibits": ["CDF-2026-000001"]}""";
    private static final String TOOL =
            """
            {"name": "sleuthkit", "version": "4.12.1", "verifiedOn": "2026-01-20"}""";

    @Inject
    Workbench workbench;

    @Inject
    Findings findings;

    @Inject
    Steps steps;

    @Inject
    Creation creation;

    @POST
    @Path("examination")
    @RolesAllowed(Roles.EXPERT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin the examination",
            description =
                    "Plan, propositions (two or more where AI is in question), verified tools, exhibits checked out;"
                            + " 422 with everything that is missing")
    public Response begin(
            @PathParam("number") RequestNumber number,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "beginning", value = EXAMPLE)))
                    Beginning beginning) {
        return steps.take(number, "examination", beginning, () -> workbench.begin(number, Body.given(beginning)));
    }

    @GET
    @Path("examination")
    @RolesAllowed("**")
    @Operation(summary = "How the examination began", description = "For participants of the Center")
    public Response begun(@PathParam("number") RequestNumber number) {
        return steps.shown(number, Step.EXAMINATION);
    }

    @POST
    @Path("tools")
    @RolesAllowed(Roles.EXPERT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take another tool, or another version", description = "Notes name only tools that were taken")
    public Response take(
            @PathParam("number") RequestNumber number,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "tool", value = TOOL)))
                    Tool tool) {
        return creation.once(tool, () -> {
            workbench.take(number, Body.given(tool));
            List<Tool> tools = findings.tools(number);
            return creation.created("requests/" + number + "/tools", tools.size(), tools.get(tools.size() - 1));
        });
    }

    @GET
    @Path("tools")
    @RolesAllowed({Roles.EXPERT, Roles.REVIEWER})
    @Operation(summary = "The tools of the examination", description = "For its expert and its reviewer")
    public Listing.Items<Tool> tools(@PathParam("number") RequestNumber number) {
        return new Listing.Items<>(findings.tools(number), null);
    }
}
