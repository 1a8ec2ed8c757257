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
import kz.dalel.examination.Tool;
import kz.dalel.examination.ToolChoice;
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

/** The tools of an examination: each of the register, verified when it was taken. */
@Path("/requests/{number}/tools")
@Produces(MediaType.APPLICATION_JSON)
public class ToolsResource {
    private static final String EXAMPLE = """
            {"tool": "SLEUTHKIT", "version": "4.12.1"}""";

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
            summary = "Take another tool, or another version",
            description = "Of the register, verified. Notes name only tools that were taken")
    @APIResponseSchema(value = Tool.class, responseCode = "201")
    public Response take(
            @PathParam("number") RequestNumber number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "tool", value = EXAMPLE)))
                    ToolChoice tool) {
        return creation.once(tool, () -> {
            equipment.take(number, Body.given(tool));
            List<Tool> tools = findings.tools(number);
            return creation.created("requests/" + number + "/tools", tools.size(), tools.get(tools.size() - 1));
        });
    }

    @GET
    @RolesAllowed({Roles.EXPERT, Roles.REVIEWER})
    @Operation(summary = "The tools of the examination", description = "For its expert and its reviewer")
    public Listing.Items<Tool> tools(@PathParam("number") RequestNumber number) {
        return new Listing.Items<>(findings.tools(number), null);
    }
}
